using EssayMarker.Assessing;
using EssayMarker.Assessing.Calibrating;
using EssayMarker.Assessing.Roles;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;
using EssayMarker.Tests.Rubrics;

namespace EssayMarker.Tests.Assessing;

/// <summary>The shipped rubric, encoder and classifiers, loaded once, and scripts written for these tests.</summary>
internal static class Marking
{
    public static Rubric Rubric => Shipped.StalinKhrushchev;

    private static readonly Lazy<SentenceEncoder> Encoder = new(() => SentenceEncoder.Load(Path.Combine(Shipped.Root, "model")));
    private static readonly Lazy<MatchingModel> Model = new(() => MatchingModel.Load(Path.Combine(Shipped.Root, "model", "matching.json")));
    private static readonly Lazy<RoleModel> Roles = new(() => RoleModel.Load(Path.Combine(Shipped.Root, "model", "roles.json")));
    private static readonly Lazy<Marker> FirstQuestion = new(() => For(Rubric));

    public static TheoryData<string> Names => new(Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    public static string Root => Shipped.Root;

    public static string Folder => Path.Combine(Shipped.Root, "tests", "EssayMarker.Tests", "Assessing", "Scripts");

    public static Marker For(Rubric rubric, Calibration? calibration = null) => new(rubric, Encoder.Value, Model.Value, Roles.Value, calibration: calibration);

    /// <summary>A rubric of the test's own; levels and facts are those installed.</summary>
    public static Rubric Parse(string yaml) => RubricFile.Parse(yaml, "test.yaml", Shipped.Rubrics, Shipped.Rubrics);

    public static string Script(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt")).Trim();

    public static Assessment Mark(string text) => Mark(FirstQuestion.Value, text);

    public static Assessment Mark(Marker marker, string text) => marker.Mark(EssayReader.FromText("essay.txt", text));

    /// <summary>The likely mark; fails the test where the text gets no level.</summary>
    public static int MarkOf(string text) => Mark(text).Level?.Marks.Likely ?? throw new Xunit.Sdk.XunitException("The text got no level.");
}
