namespace EssayMarker.Assessing;

/// <summary>How much of a level's descriptor turns on each strand; they add up to 1.</summary>
/// <param name="Focus">Understanding of the question.</param>
/// <param name="Support">Range and specificity of knowledge.</param>
/// <param name="Analysis">Comment against description.</param>
/// <param name="Judgement">Balance and judgement.</param>
/// <param name="Organisation">Order of the answer.</param>
public sealed record LevelWeights(double Focus, double Support, double Analysis, double Judgement, double Organisation);
