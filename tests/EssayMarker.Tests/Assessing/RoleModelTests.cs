using EssayMarker.Assessing;
using EssayMarker.Assessing.Roles;
using EssayMarker.Encoder;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

/// <summary>Roles by the shipped classifiers, in whole essays.</summary>
public sealed class RoleModelTests
{
    private static string Shipped => Path.Combine(Marking.Root, "model", "roles.json");

    [Theory, MemberData(nameof(Marking.Names), MemberType = typeof(Marking))]
    public void Every_sentence_of_an_essay_has_a_role_and_every_role_what_decided_it(string script)
    {
        foreach (AssessedSentence sentence in Marking.Mark(Marking.Script(script)).Sentences)
        {
            sentence.Roles.ShouldNotBeEmpty(sentence.Sentence.Id);
            sentence.RoleCues.Select(cue => cue.Role).ShouldBe(sentence.Roles);
            foreach (RoleCue cue in sentence.RoleCues)
            {
                if (cue.Words is { } words) sentence.Sentence.Text.ShouldContain(words);
                if (cue.Probability is { } probability) probability.ShouldBeInRange(0, 1);
            }
        }
    }

    [Fact]
    public void An_essay_of_a_top_level_comments_more_than_one_that_tells()
    {
        ShareThatComments("top-differences").ShouldBeGreaterThan(2 * ShareThatComments("narrative"));
    }

    [Fact]
    public void A_reported_view_that_the_next_sentence_turns_on_is_a_counter_argument()
    {
        const string View = "Some historians claim that Khrushchev revived the Party's authority.";
        string[] paragraphs = Marking.Script("middle-comment").ReplaceLineEndings("\n").Split("\n\n");
        string weighed = string.Join("\n\n", [.. paragraphs[..^1], View + " However, this is too simple, as he split the Party in 1962.", paragraphs[^1]]);

        Marking.Mark(weighed).Sentences.Single(sentence => sentence.Sentence.Text == View).Roles.ShouldContain(SentenceRole.CounterArgument);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should.Throw<ModelException>(() => RoleModel.Load("nowhere/roles.json")).Message.ShouldContain("roles.json");

    [Fact]
    public void A_model_with_a_feature_that_nobody_knows_is_refused_with_its_name() =>
        Refused(File.ReadAllText(Shipped).Replace("\"opens essay\"", "\"opens the window\"", StringComparison.Ordinal)).ShouldContain("opens the window");

    [Fact]
    public void A_model_of_another_format_is_refused() =>
        Refused(File.ReadAllText(Shipped).Replace(RoleModel.KnownSchema, "essaymarker/roles/9", StringComparison.Ordinal)).ShouldContain("essaymarker/roles/9");

    [Fact]
    public void A_cut_off_file_is_refused() => Refused(File.ReadAllText(Shipped)[..500]).ShouldContain("not a model of roles");

    private static string Refused(string text)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("essaymarker-").FullName, "roles.json");
        File.WriteAllText(file, text);
        try
        {
            return Should.Throw<ModelException>(() => RoleModel.Load(file)).Message;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static double ShareThatComments(string script)
    {
        SentenceRole[] comments = [SentenceRole.Explanation, SentenceRole.Comparison, SentenceRole.CounterArgument, SentenceRole.Judgement];
        return Marking.Mark(Marking.Script(script)).Sentences.Average(sentence => sentence.Roles.Intersect(comments).Any() ? 1.0 : 0);
    }
}
