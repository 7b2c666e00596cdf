namespace EssayMarker.Rubrics;

/// <summary>What an argument does to the view that the question states.</summary>
public enum Stance
{
    /// <summary>The rubric does not say.</summary>
    Unstated,

    /// <summary>It speaks for the view.</summary>
    Supports,

    /// <summary>It speaks against the view.</summary>
    Challenges,
}
