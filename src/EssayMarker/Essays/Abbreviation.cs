namespace EssayMarker.Essays;

/// <summary>How a word that ends in a full stop is read.</summary>
internal enum Abbreviation
{
    /// <summary>A word like any other: the full stop ends the sentence.</summary>
    None,

    /// <summary>Never last in a sentence: <c>Dr.</c>, <c>e.g.</c></summary>
    Bound,

    /// <summary>Short before a number only: <c>No.</c>, <c>p.</c>, <c>Art.</c></summary>
    BeforeNumber,

    /// <summary>Short inside a sentence; before a capital it ends one: <c>etc.</c>, <c>Feb.</c></summary>
    Closing,

    /// <summary>May end a sentence or stand before a name: <c>U.S.</c>, <c>Jr.</c></summary>
    Open,

    /// <summary>As a rule before a name, but may end a sentence: an initial or "plan B", <c>a.m.</c></summary>
    Initial,
}
