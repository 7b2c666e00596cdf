using YamlDotNet.RepresentationModel;

namespace EssayMarker.Rubrics;

/// <summary>What a rubric's <c>levels</c> or <c>facts</c> names: a mapping that stands in the rubric, or a file of its own.</summary>
/// <param name="Source">The file.</param>
/// <param name="Node">The mapping.</param>
/// <param name="InPlace">Whether it stands in the rubric.</param>
internal sealed record FoundFile(YamlSource Source, YamlNode Node, bool InPlace)
{
    /// <summary>Looks beside the rubric, then in the kind's folder there, then in the installed rubrics.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="kind">The key, which is also the folder's name: <c>levels</c> or <c>facts</c>.</param>
    /// <param name="folder">The rubric's folder, or <see langword="null"/>.</param>
    /// <param name="installed">The folder of installed rubrics, or <see langword="null"/>.</param>
    /// <exception cref="RubricException">It is nowhere.</exception>
    public static FoundFile? Find(YamlMap rubric, string kind, string? folder, string? installed)
    {
        if (rubric[kind] is not { } node)
            return null;
        if (node is YamlMappingNode)
            return new(rubric.Source, node, InPlace: true);

        string id = rubric.Id(kind);
        string?[] folders = [folder, Below(folder, kind), Below(installed, kind)];
        string[] places = [.. folders.OfType<string>().Select(place => Path.Combine(place, $"{id}.yaml")).Distinct()];
        if (places.FirstOrDefault(File.Exists) is not { } found)
        {
            string looked = places.Length == 0 ? "nowhere, as the rubric is not a file" : string.Join(", ", places);
            throw rubric.Source.Error(node, $"No file holds the {kind} “{id}”; looked for: {looked}.", $"Put the file there, or write the {kind} in place.");
        }
        YamlSource source = YamlSource.Read(found);
        return new(source, source.Root, InPlace: false);
    }

    /// <summary>The mapping's keys; a file of its own must state its schema and id.</summary>
    public YamlMap Map(string what, string schema, params string[] known)
    {
        var map = new YamlMap(Source, Node, what, known);
        if (!InPlace)
            RequireSchema(map, schema);
        return map;
    }

    /// <exception cref="RubricException">The file is of another schema.</exception>
    public static void RequireSchema(YamlMap map, string schema)
    {
        string found = map.Required("schema");
        if (found != schema)
            throw map.Source.Error(map["schema"]!, $"The schema is “{found}”, not “{schema}”.", $"Write schema: {schema}, if this is the right file.");
    }

    private static string? Below(string? folder, string kind) => folder is null ? null : Path.Combine(folder, kind);
}
