namespace EssayMarker.Matching;

/// <summary>How it was found out whom a part of a sentence speaks of.</summary>
public enum Resolution
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>By a name.</summary>
    Name,

    /// <summary>By "by": "was launched by Khrushchev".</summary>
    Agent,

    /// <summary>By "who", "whose" or a return from such a clause.</summary>
    Relative,

    /// <summary>By "he", "her", "it", "this".</summary>
    Pronoun,

    /// <summary>By "the former", "the second", "the one".</summary>
    Order,

    /// <summary>By "his successor", "the other", or "unlike Khrushchev" where there are two.</summary>
    Counterpart,

    /// <summary>By "both", "neither", "the two men".</summary>
    Both,

    /// <summary>By "the president", "the older man".</summary>
    Title,

    /// <summary>By nothing of its own: it goes on from the part before, or opens for the part after.</summary>
    CarriedOver,
}
