using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Rubrics;

public sealed class DateSpanTests
{
    [Theory]
    [InlineData("1957", "1957-01-01", "1957-12-31")]
    [InlineData("1957-06", "1957-06-01", "1957-06-30")]
    [InlineData("1956-02", "1956-02-01", "1956-02-29")]
    [InlineData("1957-06-18", "1957-06-18", "1957-06-18")]
    [InlineData("1946-1948", "1946-01-01", "1948-12-31")]
    public void A_date_is_read_as_the_days_that_it_covers_and_written_the_same(string text, string first, string last)
    {
        DateSpan.TryParse(text, out DateSpan span).ShouldBeTrue();

        span.ShouldBe(new DateSpan(DateOnly.Parse(first, null), DateOnly.Parse(last, null)));
        span.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("1945-05-10/1953-03-05", "1945-05-10", "1953-03-05")]
    [InlineData("1941/1945-05-09", "1941-01-01", "1945-05-09")]
    [InlineData("1953-03/1958", "1953-03-01", "1958-12-31")]
    public void A_span_to_the_day_is_written_as_its_two_ends(string text, string first, string last)
    {
        DateSpan.TryParse(text, out DateSpan span).ShouldBeTrue();

        span.ShouldBe(new DateSpan(DateOnly.Parse(first, null), DateOnly.Parse(last, null)));
    }

    [Theory]
    [InlineData("1953/1945")]
    [InlineData("1945-1953/1964")]
    [InlineData("1945/1953/1964")]
    [InlineData("/1945")]
    [InlineData("")]
    [InlineData("57")]
    [InlineData("0000")]
    [InlineData("1957-6")]
    [InlineData("1957-00")]
    [InlineData("1957-02-29")]
    [InlineData("1948-1946")]
    [InlineData("1946-48")]
    [InlineData("1946–1948")]
    [InlineData("１９５７")]
    [InlineData(" 1957")]
    public void Anything_else_is_not_a_date(string text) => DateSpan.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_span_cannot_run_backwards() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new DateSpan(new DateOnly(1957, 1, 2), new DateOnly(1957, 1, 1)));

    [Fact]
    public void Spans_that_share_one_day_overlap()
    {
        DateSpan war = Span("1941-1945");
        DateSpan lastDay = Span("1945-12-31");
        DateSpan after = Span("1945-1953");

        war.Overlaps(after).ShouldBeTrue();
        war.Contains(lastDay).ShouldBeTrue();
        war.Contains(after).ShouldBeFalse();
        lastDay.Years.ToString().ShouldBe("1945");
    }

    private static DateSpan Span(string text) => DateSpan.TryParse(text, out DateSpan span) ? span : throw new FormatException(text);
}
