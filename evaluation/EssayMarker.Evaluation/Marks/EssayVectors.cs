using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using EssayMarker.Encoder;
using EssayMarker.Essays;

namespace EssayMarker.Evaluation.Marks;

/// <summary>The mean vector of an essay's sentences. Kept in a file a set, as encoding all takes the better part of an hour; it goes on where it stopped.</summary>
public sealed class EssayVectors(SentenceEncoder encoder, string folder)
{
    /// <summary>So many sentences of an essay are encoded, spread evenly over it; all where it has no more.</summary>
    public const int MostSentences = 20;

    private const int AtOnce = 64;

    /// <summary>A vector an essay, in their order.</summary>
    /// <param name="set">The name of the file; a file of another encoder is written anew.</param>
    /// <param name="essays">Always the same for one name.</param>
    public IReadOnlyList<float[]> Of(string set, IReadOnlyList<Essay> essays)
    {
        ArgumentNullException.ThrowIfNull(essays);
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, $"{set}-{encoder.Hash[^12..]}.bin");
        int size = encoder.Dimensions * sizeof(float);
        using var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite);
        int known = (int)Math.Min(stream.Length / size, essays.Count);
        var vectors = new List<float[]>(essays.Count);
        for (int at = 0; at < known; at++)
        {
            var vector = new float[encoder.Dimensions];
            stream.ReadExactly(MemoryMarshal.AsBytes(vector.AsSpan()));
            vectors.Add(vector);
        }

        foreach (Essay[] batch in essays.Skip(known).Chunk(AtOnce))
        {
            foreach (float[] vector in Encode(batch))
            {
                stream.Write(MemoryMarshal.AsBytes(vector.AsSpan()));
                vectors.Add(vector);
            }
            stream.Flush();
        }
        return vectors;
    }

    private IEnumerable<float[]> Encode(IReadOnlyList<Essay> essays)
    {
        string[][] sentences = [.. essays.Select(essay => Spread([.. essay.Sentences.Select(sentence => sentence.Text)]))];
        IReadOnlyList<float[]> encoded = encoder.Encode([.. sentences.SelectMany(texts => texts)]);
        int next = 0;
        foreach (string[] texts in sentences)
        {
            var mean = new float[encoder.Dimensions];
            foreach (float[] vector in encoded.Skip(next).Take(texts.Length)) TensorPrimitives.Add(mean, vector, mean);
            TensorPrimitives.Divide(mean, Math.Max(1, texts.Length), mean);
            next += texts.Length;
            yield return mean;
        }
    }

    private static string[] Spread(string[] sentences) =>
        sentences.Length <= MostSentences ? sentences : [.. Enumerable.Range(0, MostSentences).Select(at => sentences[at * sentences.Length / MostSentences])];
}
