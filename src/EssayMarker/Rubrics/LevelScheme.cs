namespace EssayMarker.Rubrics;

/// <summary>Levels of response with their marks and descriptors (<c>essaymarker/levels/1</c>).</summary>
/// <param name="Id">Such as <c>aqa-25</c>.</param>
/// <param name="Of">The board, paper and series that it paraphrases.</param>
/// <param name="Strands">The strands of every descriptor, in order.</param>
/// <param name="Levels">From the lowest to the highest; their marks follow on from 1 without a gap.</param>
/// <param name="Hash"><c>sha256:</c> and the hash of the file's bytes (of the rubric's, where the scheme stands in it).</param>
public sealed record LevelScheme(string Id, string Of, IReadOnlyList<string> Strands, IReadOnlyList<Level> Levels, string Hash)
{
    /// <summary>The highest mark.</summary>
    public int TopMark => Levels[^1].High;

    /// <summary>The level that a mark lies in; 0 marks count with the lowest.</summary>
    public Level LevelOf(int mark) => Levels.First(level => mark <= level.High);
}
