using EssayMarker.Encoder;
using EssayMarker.Matching;
using Shouldly;

namespace EssayMarker.Tests.Matching;

public sealed class MatchingModelTests(Harbour harbour) : IClassFixture<Harbour>
{
    [Fact]
    public void A_missing_file_is_named_with_the_way_out()
    {
        var error = Should.Throw<ModelException>(() => MatchingModel.Load("nowhere/matching.json"));

        error.File.ShouldBe("nowhere/matching.json");
        error.Message.ShouldContain("release");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void Something_else_is_refused(string content)
    {
        Should.Throw<ModelException>(() => Loaded(content));
    }

    [Theory]
    [InlineData("essaymarker/matching/1", "essaymarker/matching/9", "essaymarker/matching/9")]
    [InlineData("\"feature\": \"statement\"", "\"feature\": \"mood\"", "mood")]
    [InlineData("\"name\": \"denial\"", "\"name\": \"mood\"", "denial")]
    [InlineData("\"scale\": 0", "\"scale\": -0", "scale")]
    public void A_model_that_this_program_cannot_weigh_is_refused_by_name(string was, string becomes, string named)
    {
        string good = File.ReadAllText(Harbour.ModelFile);

        Should.Throw<ModelException>(() => Loaded(good.Replace(was, becomes, StringComparison.Ordinal))).Message.ShouldContain(named);
    }

    [Fact]
    public void The_shipped_model_is_what_its_writer_writes()
    {
        string shipped = File.ReadAllText(Harbour.ModelFile);

        MatchingModelFile.Write(MatchingModel.Load(Harbour.ModelFile)).ShouldBe(shipped);
    }

    [Fact]
    public void A_model_for_vectors_of_another_size_is_refused()
    {
        MatchingModel model = MatchingModel.Load(Harbour.ModelFile);
        MatchingModel other = model with { Kinds = [.. model.Kinds.Select(kind => kind with { Weights = [.. kind.Weights.Skip(1)] })] };

        Should.Throw<ModelException>(() => new SentenceMatcher(harbour.Rubric, harbour.Encoder, other)).Message.ShouldContain("384");
    }

    private static MatchingModel Loaded(string content)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, content);
            return MatchingModel.Load(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
