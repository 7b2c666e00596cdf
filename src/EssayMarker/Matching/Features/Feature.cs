namespace EssayMarker.Matching.Features;

/// <summary>One number about a sentence and a point.</summary>
/// <param name="Name">By which the model's file knows it.</param>
/// <param name="Meaning">What it says, in a line.</param>
/// <param name="Read">Reads it.</param>
internal sealed record Feature(string Name, string Meaning, Func<Pair, double> Read);
