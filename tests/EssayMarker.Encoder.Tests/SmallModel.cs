using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EssayMarker.Encoder.Tests;

/// <summary>A model of 64 by 2 heads and one layer with made-up weights, whose parts a test spoils before it is written.</summary>
internal sealed class SmallModel : IDisposable
{
    private const int Hidden = 64, Intermediate = 96, Positions = 16, MaxTokens = 12;

    public SmallModel()
    {
        string[] dense = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense"];
        foreach (string name in dense) Add($"encoder.layer.0.{name}", Hidden, Hidden);
        Add("encoder.layer.0.intermediate.dense", Intermediate, Hidden);
        Add("encoder.layer.0.output.dense", Hidden, Intermediate);
        foreach (string name in (string[])["embeddings", "encoder.layer.0.attention.output", "encoder.layer.0.output"])
            Add($"{name}.LayerNorm", Hidden);
        Tensors["embeddings.word_embeddings.weight"] = ("F16", [Vocabulary.Count, Hidden]);
        Tensors["embeddings.position_embeddings.weight"] = ("F16", [Positions, Hidden]);
        Tensors["embeddings.token_type_embeddings.weight"] = ("F16", [2, Hidden]);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("essaymarker-model-").FullName;

    public JsonObject Config { get; } = new()
    {
        ["architecture"] = "bert", ["layers"] = 1, ["hidden_size"] = Hidden, ["attention_heads"] = 2, ["intermediate_size"] = Intermediate,
        ["vocabulary_size"] = 8, ["max_positions"] = Positions, ["layer_norm_epsilon"] = 1e-12, ["activation"] = "gelu", ["lowercase"] = true,
        ["strip_accents"] = true, ["max_tokens"] = MaxTokens, ["pooling"] = "mean", ["normalize"] = true,
    };

    public List<string> Vocabulary { get; } = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "war", "##s", "peace"];

    public SortedDictionary<string, (string Type, long[] Shape)> Tensors { get; } = new(StringComparer.Ordinal);

    public string PathOf(string file) => Path.Combine(Folder, file);

    public SmallModel Write()
    {
        File.WriteAllText(PathOf("config.json"), Config.ToJsonString());
        File.WriteAllLines(PathOf("vocab.txt"), Vocabulary);
        var header = new JsonObject { ["__metadata__"] = new JsonObject { ["format"] = "pt" } };
        long end = 0;
        foreach ((string name, (string type, long[] shape)) in Tensors)
        {
            long begin = end;
            end += 2 * shape.Aggregate(1L, (product, size) => product * size);
            header[name] = new JsonObject
            {
                ["dtype"] = type, ["shape"] = JsonSerializer.SerializeToNode(shape), ["data_offsets"] = JsonSerializer.SerializeToNode<long[]>([begin, end]),
            };
        }
        var random = new Random(1);
        Half[] weights = [.. Enumerable.Range(0, (int)(end / 2)).Select(_ => (Half)(random.NextSingle() - 0.5f))];
        WriteWeights(JsonSerializer.SerializeToUtf8Bytes(header), MemoryMarshal.AsBytes<Half>(weights));
        return this;
    }

    public void WriteWeights(ReadOnlySpan<byte> header, ReadOnlySpan<byte> data)
    {
        byte[] length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        File.WriteAllBytes(PathOf("model.safetensors"), [.. length, .. header, .. data]);
    }

    /// <summary>Keeps so many of the bytes of the weights.</summary>
    public void CutWeights(Func<int, int> keep)
    {
        byte[] bytes = File.ReadAllBytes(PathOf("model.safetensors"));
        File.WriteAllBytes(PathOf("model.safetensors"), bytes[..keep(bytes.Length)]);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Add(string name, params long[] shape)
    {
        Tensors[$"{name}.weight"] = ("F16", shape);
        Tensors[$"{name}.bias"] = ("F16", [shape[0]]);
    }
}
