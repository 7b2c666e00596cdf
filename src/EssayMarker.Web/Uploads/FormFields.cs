namespace EssayMarker.Web.Uploads;

/// <summary>The names of the form's fields, which are the ids of its elements too, and the values of those that offer a choice.</summary>
internal static class FormFields
{
    public const string Token = "token";
    public const string Question = "question";
    public const string Kind = "kind";
    public const string File = "file";
    public const string Text = "text";

    public const string Practice = "practice";
    public const string Coursework = "coursework";
}
