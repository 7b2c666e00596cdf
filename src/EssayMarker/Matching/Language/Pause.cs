namespace EssayMarker.Matching.Language;

/// <summary>What stands between two words, from the weakest to the strongest.</summary>
internal enum Pause
{
    /// <summary>White space, a hyphen, a quotation mark.</summary>
    None,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon, colon, dash, bracket or full stop.</summary>
    Strong,
}
