namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>A file to try.</summary>
/// <param name="Number">Its number, by which it can be made again.</param>
/// <param name="Seed">The name of the file that it was made from.</param>
/// <param name="Mutations">What was done to that, in order.</param>
/// <param name="Bytes">The file.</param>
public sealed record MutatedFile(int Number, string Seed, IReadOnlyList<string> Mutations, byte[] Bytes);
