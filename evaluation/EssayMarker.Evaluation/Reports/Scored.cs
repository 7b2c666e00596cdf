using EssayMarker.Evaluation.Fitting;

namespace EssayMarker.Evaluation.Reports;

/// <summary>An example with a method's scores.</summary>
/// <param name="Example">The pair.</param>
/// <param name="Credit">How sure the method is that the sentence earns credit for the point.</param>
/// <param name="About">How sure it is that the sentence is about the point.</param>
internal sealed record Scored(Example Example, double Credit, double About);
