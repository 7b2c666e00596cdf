namespace EssayMarker.Assessing.Advice;

/// <summary>A comment that could be made.</summary>
/// <param name="Sentence">The sentence's number.</param>
/// <param name="Weight">How much it is worth saying; the highest first.</param>
/// <param name="IsPraise">Whether it names something that works.</param>
/// <param name="Remark">The comment.</param>
internal sealed record Candidate(int Sentence, int Weight, bool IsPraise, Remark Remark)
{
    /// <summary>Two with the same text say the same: the place in the essay and the point, which no student's comment names, are left out.</summary>
    public string Text => string.Join('|', Remark.Values.Where(value => value.Key is not ("paragraph" or "point")).Select(value => value.Value).Prepend(Remark.Key));
}
