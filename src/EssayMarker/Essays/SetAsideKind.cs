namespace EssayMarker.Essays;

/// <summary>Why a text is none of the essay's.</summary>
public enum SetAsideKind
{
    /// <summary>The word processor does not show it.</summary>
    HiddenText,

    /// <summary>It stands at the head of pages.</summary>
    Header,

    /// <summary>It stands at the foot of pages.</summary>
    Footer,
}
