using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;
using Shouldly;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EssayMarker.Tests.Rubrics;

/// <summary>The schemas that editors check a file by while it is written, and the loader, must want the same.</summary>
public sealed class SchemaTests
{
    private const string Head = "schema: essaymarker/rubric/1\nid: q\nquestion: Why?\n";

    public static TheoryData<string> Files => new(
        Directory.EnumerateFiles(Shipped.Rubrics, "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Shipped.Rubrics, path)));

    [Theory, MemberData(nameof(Files))]
    public async Task A_shipped_file_satisfies_the_schema_that_its_first_line_names(string file)
    {
        string path = Path.Combine(Shipped.Rubrics, file);
        string[] first = File.ReadLines(path).First().Split("$schema=");

        first[0].ShouldBe("# yaml-language-server: ");
        (await Problems(Path.Combine(Path.GetDirectoryName(path)!, first[1]), File.ReadAllText(path))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("rubric", "schema: essaymarker/rubric/1\nid: q\n", "PropertyRequired: #/question")]
    [InlineData("rubric", Head + "ponits: []\n", "NoAdditionalPropertiesAllowed: #/ponits")]
    [InlineData("rubric", Head + "points:\n  - { id: A }\n", "PropertyRequired: #/points[0].statement")]
    [InlineData("rubric", Head + "points:\n  - { id: A, statement: x, asks: y }\n", "NoAdditionalPropertiesAllowed: #/points[0].asks")]
    [InlineData("rubric", Head + "years: 1946-48\n", "PatternMismatch: #/years")]
    [InlineData("rubric", "schema: essaymarker/rubric/1\nquestion: Why?\nid: a b\n", "PatternMismatch: #/id")]
    [InlineData("levels", "schema: essaymarker/levels/1\nid: l\n", "PropertyRequired: #/levels")]
    [InlineData("levels", "schema: essaymarker/levels/1\nid: l\nlevels: [ { number: 1, marks: one } ]\n", "PatternMismatch: #/levels[0].marks")]
    [InlineData("facts", "schema: essaymarker/facts/1\nid: f\nfacts: [ { what: x } ]\n", "PropertyRequired: #/facts[0].date")]
    [InlineData("facts", "schema: essaymarker/facts/1\nid: f\nterms: [ { name: x, term: y, meaning: z } ]\n", "NoAdditionalPropertiesAllowed: #/terms[0].name")]
    public async Task What_is_missing_unknown_or_malformed_is_flagged(string schema, string yaml, string problem)
    {
        IReadOnlyList<string> problems = await Problems(Path.Combine(Shipped.Root, "schemas", $"{schema}.schema.json"), yaml);

        problems.ShouldContain(problem);
    }

    [Theory]
    [InlineData(Head)]
    [InlineData(Head + "years: 1957\nperiods: [1957, 1957-06, 1957-06-18, 1957-1957, 1957-01-05/1957-06]\n")]
    [InlineData(Head + "others: [Lenin]\nsides: { a: , b: B }\npoints:\n  - { id: 1, statement: x, side: a, clauses: [c], evidence: [e] }\n")]
    [InlineData(Head + "levels: { levels: [ { number: 1, marks: 5 } ] }\nfacts: { terms: [] }\n")]
    public async Task What_the_loader_takes_passes(string yaml)
    {
        EssayMarker.Rubrics.RubricFile.Parse(yaml.Replace("marks: 5", "marks: 1-5", StringComparison.Ordinal)).Warnings.ShouldBeEmpty();

        (await Problems(Path.Combine(Shipped.Root, "schemas", "rubric.schema.json"), yaml)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> Problems(string schemaFile, string yaml)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(schemaFile));
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        string json = Json(stream.Documents[0].RootNode)!.ToJsonString();
        return [.. schema.Validate(json).SelectMany(Innermost).Select(error => $"{error.Kind}: {error.Path}")];
    }

    private static IEnumerable<ValidationError> Innermost(ValidationError error) =>
        error is ChildSchemaValidationError parent ? parent.Errors.Values.SelectMany(errors => errors).SelectMany(Innermost)
        : error is MultiTypeValidationError types ? types.Errors.Values.SelectMany(errors => errors).SelectMany(Innermost)
        : [error];

    /// <summary>As an editor reads YAML 1.2: plain integers are numbers, plain true and false truth values, nothing is null, all else is text.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } scalar => JsonValue.Create(scalar.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new NotSupportedException(node.NodeType.ToString()),
    };
}
