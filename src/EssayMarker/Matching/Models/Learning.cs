namespace EssayMarker.Matching.Models;

/// <summary>How far what a teacher labelled moves the log odds of credit; chosen by cross-validation over questions.</summary>
/// <param name="Pull">What a text just like the labelled one is moved by, for each unit that the model had been wrong by; 0 or more.</param>
/// <param name="Reach">The cosine from which on a labelled text pulls; below 1.</param>
/// <param name="Strictness">The prior variance of how much more or less than the model a teacher minds who did it, denials and reports; 0 or more.</param>
public sealed record Learning(double Pull, double Reach, double Strictness);
