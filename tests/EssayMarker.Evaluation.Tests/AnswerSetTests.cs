using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Data.Corpora;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class AnswerSetTests
{
    [Fact]
    public void SemEval_reads_the_references_as_points_and_three_labels()
    {
        using Folder folder = new Folder().With(
            "beetle.test-unseen-answers.jsonl",
            Answer("Q1", "it glows", "correct"), Answer("Q1", "it is dark", "contradictory"), Answer("Q2", "no idea", "incorrect"));

        IReadOnlyList<MarkedQuestion> questions = SemEval.Read(folder.Place, "beetle");

        questions.Count.ShouldBe(2);
        questions[0].Rubric.Points.Select(point => (point.Id, point.Statement)).ShouldBe([("P1", "It is lit"), ("P2", "The bulb glows")]);
        questions[0].Answers.ShouldBe([new MarkedAnswer("it glows") { IsRight = true }, new MarkedAnswer("it is dark") { IsRight = false, Contradicts = true }]);
        questions[1].Answers.ShouldBe([new MarkedAnswer("no idea") { IsRight = false }]);

        static string Answer(string question, string answer, string label) =>
            $$"""{"question_id": "{{question}}", "question": "Why?", "references": [{"id": "a", "category": null, "text": "It is lit"}, {"id": "b", "category": "BEST", "text": "The bulb glows"}], "answer": "{{answer}}", "label": "{{label}}"}""";
    }

    [Fact]
    public void Saf_reads_scores_and_each_reference_once()
    {
        using Folder folder = new Folder().With(
            "english.unseen_answers.jsonl",
            """{"question_id": "1", "question": "What?", "references": ["A frame."], "answer": "A frame", "score": 1.0, "label": "Correct"}""",
            """{"question_id": "1", "question": "What?", "references": ["A frame."], "answer": "A thing", "score": 0.25, "label": "Partially correct"}""");

        MarkedQuestion question = Saf.Read(folder.Place, "unseen_answers").ShouldHaveSingleItem();

        question.Rubric.Points.ShouldHaveSingleItem().Statement.ShouldBe("A frame.");
        question.Answers.ShouldBe([new MarkedAnswer("A frame") { Grade = 1, IsRight = true }, new MarkedAnswer("A thing") { Grade = 0.25, IsRight = false }]);
    }

    [Fact]
    public void Mohler_reads_quoted_answers_with_their_mean_grade()
    {
        using Folder folder = new Folder().With(
            "mohler.csv", "id,question,desired_answer,student_answer,score_me,score_other,score_avg", "1.1,What?,To try.,\"To try, and \"\"see\"\".\",4,3,3.5");

        MarkedQuestion question = Mohler.Read(folder.Place).ShouldHaveSingleItem();

        question.Rubric.Question.ShouldBe("What?");
        question.Answers.ShouldBe([new MarkedAnswer("To try, and \"see\".") { Grade = 3.5 }]);
    }

    [Fact]
    public void Powergrading_goes_by_most_graders_and_leaves_ungraded_answers_out()
    {
        using Folder folder = new Folder()
            .With("key.jsonl", """{"q": 7, "question": "Who?", "answers": ["the President", "the Cabinet"]}""")
            .With("answers_698.csv", "student,Q#,answer,G1,G2,G3", "a,7,president,1,0,1", "a,7,king,0,1,0", "a,7,nobody,-1,-1,-1", "a,7,cabinet,1,1,1");

        MarkedQuestion question = Powergrading.Read(folder.Place, step: 2).ShouldHaveSingleItem();

        question.Rubric.Points.Select(point => point.Statement).ShouldBe(["the President", "the Cabinet"]);
        question.Answers.ShouldBe([new MarkedAnswer("president") { IsRight = true }, new MarkedAnswer("cabinet") { IsRight = true }]);
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        using var folder = new Folder();

        Should.Throw<DataException>(() => Mohler.Read(folder.Place)).Message.ShouldContain("mohler.csv");
    }

    [Fact]
    public void A_broken_line_is_named_without_its_words()
    {
        using Folder folder = new Folder().With("english.unseen_answers.jsonl", """{"question_id": "1", "answer": "secret" """);

        string message = Should.Throw<DataException>(() => Saf.Read(folder.Place, "unseen_answers")).Message;

        message.ShouldContain("line 1");
        message.ShouldNotContain("secret");
    }

    [Fact]
    public void A_table_without_a_column_is_refused()
    {
        using Folder folder = new Folder().With("dev.csv", "sentence1,sentence2", "One.,Two.");

        Should.Throw<DataException>(() => StsBenchmark.Read(folder.Place, "dev")).Message.ShouldContain("score");
    }
}
