using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Language;

/// <summary>A date written in a sentence.</summary>
/// <param name="Span">The days that it covers.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Next">Index of the word after it.</param>
/// <param name="IsExact">Whether it is a year or finer, not a decade.</param>
internal readonly record struct DateMention(DateSpan Span, int First, int Next, bool IsExact);
