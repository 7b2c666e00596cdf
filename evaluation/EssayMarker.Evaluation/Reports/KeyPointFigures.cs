using EssayMarker.Evaluation.Metrics;

namespace EssayMarker.Evaluation.Reports;

/// <summary>A method's mean average precision over topics and stances.</summary>
internal sealed record KeyPointFigures(string Method, Estimate Strict, Estimate Relaxed);
