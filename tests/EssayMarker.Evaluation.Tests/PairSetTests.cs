using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Data.Corpora;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class PairSetTests
{
    [Fact]
    public void Ukp_takes_some_and_high_similarity_for_alike()
    {
        using Folder folder = new Folder().With(
            "UKP_ASPECT.tsv", "topic\tsentence_1\tsentence_2\tlabel",
            "gas\tIt \"leaks.\tIt drips.\tHS", "gas\tIt costs.\tIt is new.\tNS", "gas\tIt \"leaks.\tIt is old.\tDTORCD", "solar\tSun.\tLight.\tSS");

        IReadOnlyList<MarkedQuestion> pairs = UkpAspect.Read(folder.Place);

        pairs.Select(pair => pair.Rubric.Points.ShouldHaveSingleItem().Statement).ShouldBe(["It \"leaks.", "It costs.", "It \"leaks.", "Sun."]);
        pairs.Select(pair => pair.Answers.ShouldHaveSingleItem().IsRight).ShouldBe([true, false, false, true]);
    }

    [Fact]
    public void Sick_reads_trial_then_test_with_relatedness_and_entailment()
    {
        const string Heading = "pair_ID\tsentence_A\tsentence_B\trelatedness_score\tentailment_judgment";
        using Folder folder = new Folder()
            .With("SICK_trial.tsv", Heading, "4\tA boy runs\tA child runs\t4.7\tENTAILMENT")
            .With("SICK_test_annotated.tsv", Heading, "6\tA boy runs\tNo boy runs\t3.3\tCONTRADICTION");

        IReadOnlyList<MarkedQuestion> pairs = Sick.Read(folder.Place);

        pairs.Select(pair => pair.Rubric.Points.ShouldHaveSingleItem().Statement).ShouldBe(["A boy runs", "A boy runs"]);
        pairs.SelectMany(pair => pair.Answers).ShouldBe(
        [
            new MarkedAnswer("A child runs") { Grade = 4.7, IsRight = true },
            new MarkedAnswer("No boy runs") { Grade = 3.3, IsRight = false, Contradicts = true },
        ]);
    }

    [Fact]
    public void Sts_reads_likeness_only()
    {
        using Folder folder = new Folder().With("test.csv", "sentence1,sentence2,score", "\"One, two.\",Three.,2.25");

        MarkedQuestion pair = StsBenchmark.Read(folder.Place, "test").ShouldHaveSingleItem();

        pair.Rubric.Points[0].Statement.ShouldBe("One, two.");
        pair.Answers.ShouldBe([new MarkedAnswer("Three.") { Grade = 2.25 }]);
    }

    [Fact]
    public void Breaking_nli_is_sampled_by_its_step()
    {
        using Folder folder = new Folder().With(
            "dataset.jsonl", Pair("red", "contradiction"), Pair("blue", "contradiction"), Pair("scarlet", "entailment"), Pair("green", "neutral"));

        BreakingNli.Read(folder.Place, step: 2).SelectMany(pair => pair.Answers).ShouldBe(
            [new MarkedAnswer("red") { IsRight = false, Contradicts = true }, new MarkedAnswer("scarlet") { IsRight = true }]);

        static string Pair(string second, string label) => $$"""{"sentence1": "crimson", "sentence2": "{{second}}", "gold_label": "{{label}}"}""";
    }

    [Fact]
    public void Hans_gives_the_clause_to_its_agent_in_both_voices()
    {
        using Folder folder = new Folder().With(
            "hans_regenerated.tsv", "pairID\tsubcase\tsentence1\tsentence2",
            "ex0\tln_subject/object_swap\tThe artist saw the bankers .\tThe bankers saw the artist .",
            "ex1\tle_passive\tThe artist was seen by the bankers .\tThe bankers saw the artist .",
            "ex2\tcn_adverb\tHopefully the artist slept .\tThe artist slept .");

        IReadOnlyList<HansPair> pairs = Hans.Read(folder.Place);

        pairs.Select(pair => pair.Rubric.Points[0].Clauses.ShouldHaveSingleItem().Actors.ShouldHaveSingleItem()).ShouldBe(["artist", "bankers"]);
        pairs[0].Rubric.Actors.Select(actor => actor.Name).ShouldBe(["artist", "bankers"]);
        pairs[0].Sentence.ShouldBe("The bankers saw the artist.");
    }

    [Fact]
    public void ArgKp_makes_a_question_of_a_topic_and_stance_and_leaves_undecided_pairs_optional()
    {
        using Folder folder = new Folder()
            .With("arguments_dev.csv", "arg_id,argument,topic,stance", "a1,\"Yes, fair\",Zoos,1", "a2,No,Zoos,-1", "a3,So what,Zoos,1")
            .With("key_points_dev.csv", "key_point_id,key_point,topic,stance", "k1,It is fair,Zoos,1", "k2,It is cheap,Zoos,1", "k3,It is cruel,Zoos,-1")
            .With("labels_dev.csv", "arg_id,key_point_id,label", "a1,k1,1", "a1,k2,0", "a3,k2,0");

        IReadOnlyList<Question> questions = ArgKp.Read(folder.Place, "dev");

        questions.Select(question => question.Rubric.Points.Select(point => point.Id)).ShouldBe([["k1", "k2"], ["k3"]]);
        questions[0].Sentences[0].Text.ShouldBe("Yes, fair");
        questions[0].Sentences[0].Gold.ShouldBe(["k1"]);
        questions[0].Sentences[0].Optional.ShouldBeEmpty();
        questions[0].Sentences[1].Optional.ShouldBe(["k1"]);
        questions[1].Sentences[0].Optional.ShouldBe(["k3"]);
    }
}
