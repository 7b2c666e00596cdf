namespace EssayMarker.Web.Uploads;

/// <summary>The form as it was sent; nothing in it is checked.</summary>
internal sealed record Upload
{
    /// <summary>The session's token.</summary>
    public string Token { get; init; } = "";

    /// <summary>The number of a question, from 1.</summary>
    public string Question { get; init; } = "";

    /// <summary>Practice or coursework.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Pasted text.</summary>
    public string Text { get; init; } = "";

    /// <summary>The file, or <see langword="null"/> where none was chosen.</summary>
    public UploadedFile? File { get; init; }

    /// <summary>With what a field held; a field that is none of the form's is passed over.</summary>
    public Upload With(string field, string value) => field switch
    {
        FormFields.Token => this with { Token = value },
        FormFields.Question => this with { Question = value },
        FormFields.Kind => this with { Kind = value },
        FormFields.Text => this with { Text = value },
        _ => this,
    };
}
