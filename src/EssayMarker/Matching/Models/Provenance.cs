namespace EssayMarker.Matching.Models;

/// <summary>Where a model comes from.</summary>
/// <param name="Data">What it was trained on.</param>
/// <param name="Command">What trains it again.</param>
/// <param name="Encoder">The hash of the encoder whose vectors it saw.</param>
/// <param name="Choices">How its settings were chosen.</param>
/// <param name="Penalties">The strengths of the L2 penalty.</param>
public sealed record Provenance(string Data, string Command, string Encoder, string Choices, IReadOnlyDictionary<string, double> Penalties);
