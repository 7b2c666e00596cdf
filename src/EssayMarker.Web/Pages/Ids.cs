using EssayMarker.Web.Uploads;

namespace EssayMarker.Web.Pages;

/// <summary>The ids of what stands beside a field.</summary>
internal static class Ids
{
    public static string Hint(string field) => field + "-hint";

    public static string Problem(string field) => field + "-problem";

    /// <summary>What describes a field: its problem, where it has one, and its hint.</summary>
    public static string Describing(string field, FormProblem? problem) => problem is null ? Hint(field) : $"{Problem(field)} {Hint(field)}";

    public static string ChoiceHint(string field, int number) => $"{field}-{number}-hint";

    /// <summary>One of a field's choices, from 1; the first has the field's own id, so that a link to the field leads to it.</summary>
    public static string Choice(string field, int number) => number == 1 ? field : $"{field}-{number}";
}
