using EssayMarker.Docx;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>What is text and what is not, inside paragraphs.</summary>
public sealed class DocumentTextTests
{
    [Fact]
    public void Runs_are_joined() =>
        Text("<w:r><w:t>Sta</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>lin</w:t></w:r>").ShouldBe("Stalin");

    [Fact]
    public void A_tab_is_a_tab_and_a_break_a_line_feed() =>
        Text("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:br w:type=\"page\"/></w:r>").ShouldBe("a\tb\nc\nd\n");

    [Fact]
    public void White_space_at_the_ends_counts_only_where_it_is_preserved() =>
        Text("<w:r><w:t> a </w:t><w:t xml:space=\"preserve\"> b </w:t></w:r>").ShouldBe("a b ");

    [Fact]
    public void Preserving_white_space_holds_inside() =>
        Open("<w:p xml:space=\"preserve\"><w:r><w:t> a </w:t><w:t xml:space=\"default\"> b </w:t></w:r></w:p>").Paragraphs.Single().Text.ShouldBe(" a b");

    [Fact]
    public void An_inserted_word_is_read() =>
        Text("<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>new</w:t></w:r></w:ins>").ShouldBe("new");

    [Fact]
    public void A_deleted_word_is_not_read() =>
        Text("<w:r><w:t>a</w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>b</w:t></w:r>").ShouldBe("ab");

    [Fact]
    public void A_word_inserted_and_then_deleted_is_not_read() =>
        Text("<w:ins w:id=\"1\" w:author=\"A\"><w:del w:id=\"2\" w:author=\"B\"><w:r><w:delText>old</w:delText></w:r></w:del></w:ins>").ShouldBe("");

    [Fact]
    public void Moved_words_are_read_where_they_went() =>
        Text("<w:moveFrom w:id=\"1\" w:author=\"A\"><w:r><w:t>word</w:t></w:r></w:moveFrom><w:r><w:t>x </w:t></w:r><w:moveTo w:id=\"2\" w:author=\"A\"><w:r><w:t>word</w:t></w:r></w:moveTo>")
            .ShouldBe("xword");

    [Fact]
    public void Tracked_changes_are_told() =>
        Open("<w:p><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>").Warnings.Single().Message.ShouldContain("tracked changes");

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs()
    {
        DocxDocument document = Open("<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p><w:p/>");

        document.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["onetwo", ""]);
        document.Paragraphs[0].Pieces.Select(piece => piece.Element.Value).ShouldBe(["one", "two"]);
    }

    [Theory]
    [InlineData("hyperlink")]
    [InlineData("smartTag")]
    [InlineData("customXml")]
    [InlineData("dir")]
    [InlineData("bdo")]
    public void What_only_wraps_runs_is_read_through(string wrapper) =>
        Text($"<w:{wrapper}><w:r><w:t>in</w:t></w:r></w:{wrapper}><w:r><w:t>out</w:t></w:r>").ShouldBe("inout");

    [Fact]
    public void A_content_control_is_read_but_not_its_prompt() =>
        Text("<w:sdt><w:sdtContent><w:r><w:t>answer</w:t></w:r></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>")
            .ShouldBe("answer");

    [Fact]
    public void Only_the_result_of_a_field_is_read() =>
        Text(Field("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + Field("separate") + "<w:r><w:t>7</w:t></w:r>" + Field("end") + "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>May</w:t></w:r></w:fldSimple>")
            .ShouldBe("7May");

    [Fact]
    public void A_field_inside_an_instruction_is_not_read() =>
        Text(Field("begin") + Field("begin") + Field("separate") + "<w:r><w:t>inner</w:t></w:r>" + Field("end") + Field("separate") + "<w:r><w:t>outer</w:t></w:r>" + Field("end")).ShouldBe("outer");

    [Fact]
    public void A_field_spans_paragraphs()
    {
        DocxDocument document = Open($"<w:p>{Field("begin")}<w:r><w:instrText>TOC</w:instrText></w:r></w:p><w:p><w:r><w:t>hidden</w:t></w:r></w:p><w:p>{Field("separate")}<w:r><w:t>shown</w:t></w:r>{Field("end")}</w:p>");

        document.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["", "", "shown"]);
    }

    [Fact]
    public void A_field_without_an_end_hides_nothing() =>
        Text(Field("begin") + "<w:r><w:instrText>XE</w:instrText><w:t>the rest</w:t></w:r>").ShouldBe("the rest");

    [Fact]
    public void Hyphens_and_symbols_are_characters() =>
        Text("<w:r><w:t>de</w:t><w:noBreakHyphen/><w:t>Stalin</w:t><w:softHyphen/><w:t>isation</w:t><w:sym w:font=\"Symbol\" w:char=\"F0AE\"/><w:sym w:font=\"Arial\" w:char=\"00E9\"/></w:r>")
            .ShouldBe("de-Stalinisation→é");

    [Fact]
    public void Of_ruby_text_the_base_is_read() =>
        Text("<w:r><w:ruby><w:rt><w:r><w:t>reading</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>").ShouldBe("base");

    [Fact]
    public void Hidden_text_is_left_out_with_a_warning()
    {
        DocxDocument document = Open("<w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>!</w:t></w:r></w:p>");

        document.Paragraphs[0].Text.ShouldBe("seen!");
        document.Warnings.Single().Where.ShouldBe(new TextSpan(0, 4, 0));
        document.Warnings.Single().Message.ShouldContain("hidden text");
        document.SetAside.ShouldBe([new SetAsideText(SetAsideKind.HiddenText, "unseen", new TextSpan(0, 4, 0))]);
    }

    [Fact]
    public void A_hidden_row_of_a_table_is_set_aside()
    {
        DocxDocument document = Open("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>unseen</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>seen</w:t></w:r></w:p>");

        document.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["", "seen"]);
        document.SetAside.Single().Text.ShouldBe("unseen");
    }

    [Fact]
    public void An_equation_holds_its_place_in_the_sentence() =>
        Text("<w:r><w:t xml:space=\"preserve\">Output grew by </w:t></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:t xml:space=\"preserve\"> a year.</w:t></w:r>")
            .ShouldBe("Output grew by \uFFFC a year.");

    [Fact]
    public void A_drop_cap_is_the_first_letter_of_the_next_paragraph() =>
        Open("<w:p><w:pPr><w:framePr w:dropCap=\"drop\" w:lines=\"3\"/></w:pPr><w:r><w:t>S</w:t></w:r></w:p><w:p><w:r><w:t>talin ruled.</w:t></w:r></w:p>")
            .Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["Stalin ruled."]);

    [Theory]
    [InlineData("Symbol", "F02D", "−")]
    [InlineData("Symbol", "F061", "α")]
    [InlineData("Symbol", "F0DE", "⇒")]
    [InlineData("Wingdings", "F0E0", "→")]
    [InlineData("Webdings", "F0E0", "\uFFFD")]
    [InlineData("Arial", "2192", "→")]
    public void A_symbol_is_read_by_its_font(string font, string code, string expected) =>
        Text($"<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>").ShouldBe(expected);

    [Theory]
    [InlineData("<v:textpath string=\"Two leaders\"/>", "Two leaders")]
    [InlineData("<a:txBody xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r><a:t>Two </a:t></a:r><a:br/><a:r><a:t>leaders</a:t></a:r></a:p></a:txBody>", "Two \nleaders")]
    public void Text_of_a_drawing_is_a_paragraph_anchored_at_its_run(string shape, string expected)
    {
        DocxDocument document = Open($"<w:p><w:r><w:t>One</w:t></w:r><w:r><w:pict><v:shape>{shape}</v:shape></w:pict></w:r></w:p>");

        document.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["One", expected]);
        document.Paragraphs[1].Anchor.ShouldBe(document.Main.Descendants().Last(element => element.IsWord("r")));
        document.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_chart_is_told_with_its_place() =>
        Open("<w:p><w:r><w:t>One</w:t></w:r><w:r><w:drawing><new:chart/></w:drawing></w:r></w:p>").Warnings.Single()
            .ShouldBe(new Warning("A picture, chart or diagram was left out: words in it were not read.", new TextSpan(0, 3, 0)));

    [Fact]
    public void A_document_inserted_is_told_with_its_place() =>
        Open("<w:p><w:r><w:t>One</w:t></w:r></w:p><w:altChunk r:id=\"rId9\"/>").Warnings.Single().Where.ShouldBe(new TextSpan(0, 3, 0));

    [Theory]
    [InlineData("wps", "choice")]
    [InlineData("new", "fallback")]
    public void Of_alternatives_one_is_read(string requires, string read) =>
        Text($"<mc:AlternateContent><mc:Choice Requires=\"{requires}\"><w:r><w:t>choice</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>fallback</w:t></w:r></mc:Fallback></mc:AlternateContent>").ShouldBe(read);

    [Fact]
    public void Equations_pictures_and_unknown_elements_are_told()
    {
        DocxDocument document = Open("<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r><w:strange/></w:p>");

        document.Paragraphs[0].Text.ShouldBe("\uFFFC");
        document.Warnings.Count.ShouldBe(3);
        document.Warnings[2].Message.ShouldContain("strange");
    }

    [Fact]
    public void A_kind_of_thing_is_told_once_with_its_number() =>
        Open("<w:p><w:strange/><w:strange/></w:p>").Warnings.Single().Message.ShouldEndWith("(2 times)");

    private static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Text(string content) => Open($"<w:p>{content}</w:p>").Paragraphs.Single().Text;

    private static DocxDocument Open(string body) => DocxDocument.Open(new TestDocx { Body = body }.ToStream(), "a.docx");
}
