namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>An entry of a zip while it is being changed.</summary>
internal sealed class Part(string name, byte[] bytes)
{
    public string Name { get; set; } = name;

    public byte[] Bytes { get; set; } = bytes;

    public bool IsXml => Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    public Part Copy() => new(Name, Bytes);
}
