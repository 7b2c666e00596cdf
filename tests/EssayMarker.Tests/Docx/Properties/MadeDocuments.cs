using FsCheck;
using FsCheck.Fluent;

namespace EssayMarker.Tests.Docx.Properties;

/// <summary>Draws documents with all that Word puts into one.</summary>
internal static class MadeDocuments
{
    private const int Deep = 3;

    private static readonly string[] Words =
    [
        "One is here. ", "Two", " is there", ". ", " ", "  ", "It was so! ", "Was it? ", "\u201CSo,\u201D he said. ", "(Smith, 1999). ", "Mr. ", "e\u0301t\u00E9 ", "\U0001F600", "\u00A0",
        "\n", "\t", "1941\u20131964", "\u0627\u0644\u0633\u0644\u0627\u0645. ", "& <b> ", "de-", "Stalin", "\u2026 ", "\u3000", "3.5 ", "\u200F",
    ];

    private static readonly Gen<string> Texts = List(1, 5, Gen.Elements(Words)).Select(string.Concat);

    private static readonly Gen<Atom> Atoms = Gen.Frequency(
        (6, Texts.Select(Atom.Kept)),
        (2, Texts.Select(Atom.Trimmed)),
        (2, Gen.Elements<Atom>(Atom.Marks)));

    private static readonly Gen<(string Look, bool IsHidden)> Looks = Gen.Frequency(
        (6, Gen.Constant(("", false))),
        (3, Gen.Elements(("<w:rPr><w:b/></w:rPr>", false), ("<w:rPr><w:i/><w:u w:val=\"single\"/></w:rPr>", false), ("<w:rPr><w:vanish w:val=\"0\"/></w:rPr>", false))),
        (1, Gen.Elements(("<w:rPr><w:vanish/></w:rPr>", true), ("<w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr>", true))));

    private static readonly Gen<Piece> Runs =
        from look in Looks
        from atoms in List(1, 4, Atoms)
        select (Piece)new Run(look.Look, look.IsHidden, atoms);

    private static readonly (string Element, string Attributes)[] Elements =
    [
        ("hyperlink", ""), ("smartTag", " w:element=\"place\""), ("customXml", " w:element=\"x\""), ("fldSimple", " w:instr=\" PAGE \""), ("ins", " w:id=\"#\" w:author=\"A\""),
        ("moveTo", " w:id=\"#\" w:author=\"A\""), ("dir", " w:val=\"ltr\""), ("bdo", " w:val=\"ltr\""),
    ];

    private static readonly string[] Silences =
    [
        "<w:bookmarkStart w:id=\"90\" w:name=\"a\"/>", "<w:bookmarkEnd w:id=\"90\"/>", "<w:proofErr w:type=\"spellStart\"/>", "<w:r/>", "<w:permStart w:id=\"91\" w:edGrp=\"everyone\"/>",
        "<w:r><w:rPr><w:b/></w:rPr></w:r>",
    ];

    private static readonly string[] Properties =
    [
        "", "", "", "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>", "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>",
        "<w:pPr><w:ind w:left=\"720\"/><w:jc w:val=\"center\"/></w:pPr>", "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>", "<w:pPr><w:rPr><w:ins w:id=\"92\" w:author=\"A\"/></w:rPr></w:pPr>",
    ];

    /// <summary>Documents, with their shrinker.</summary>
    public static Arbitrary<MadeDocument> All { get; } = Arb.From(Documents(), document => document.Simpler());

    private static Gen<MadeDocument> Documents() =>
        from blocks in List(1, 6, Blocks(2))
        from orphan in Gen.Frequency((4, Gen.Constant<IReadOnlyList<Paragraph>>([])), (1, List(1, 2, Paragraphs(Inner(Deep)))))
        from space in Gen.Elements(TestDocx.Transitional, TestDocx.Transitional, TestDocx.Strict)
        from part in Gen.Elements("word/document.xml", "word/document.xml", "word/document2.xml", "text/main.xml", "main.xml")
        from prefix in Gen.Elements("w", "w", "x", "ns0")
        select new MadeDocument(blocks, orphan, space, part, prefix);

    private static Gen<Block> Blocks(int deep)
    {
        Gen<Block> paragraph = Paragraphs(Outer(0)).Select(made => (Block)made);
        if (deep == 0) return paragraph;
        return Gen.Frequency(
            (8, paragraph),
            (1, Later(() => List(1, 2, List(1, 2, List(1, 2, Blocks(deep - 1)))).Select(rows => (Block)new Table(rows)))),
            (1, Later(() => List(1, 2, Blocks(deep - 1)).Select(blocks => (Block)new Enclosed("<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>", blocks)))));
    }

    private static Gen<Paragraph> Paragraphs(Gen<Piece> pieces) =>
        from properties in Gen.Elements(Properties)
        from inside in List(0, 6, pieces)
        select new Paragraph(properties, inside);

    /// <summary>What stands in the body: with notes, text boxes and comments.</summary>
    private static Gen<Piece> Outer(int deep) => Gen.Frequency(
        (12, Later(() => Pieces(deep, Outer))),
        (1, Deletions(hasNote: true)),
        (1, Gen.Elements(true, false).SelectMany(_ => List(1, 2, Paragraphs(Inner(Deep - 1))), (isEndnote, content) => (Piece)new Note(isEndnote, content))),
        (1, Gen.Elements(true, false).SelectMany(_ => List(1, 2, Paragraphs(Inner(Deep - 1))), (isTwice, content) => (Piece)new TextBox(isTwice, content))),
        (1, deep >= Deep ? Runs : Later(() => Texts.SelectMany(_ => List(0, 3, Outer(deep + 1)), (text, inside) => (Piece)new Commented(System.Security.SecurityElement.Escape(text), inside)))));

    /// <summary>What stands in notes and text boxes.</summary>
    private static Gen<Piece> Inner(int deep) => Pieces(deep, Inner);

    private static Gen<Piece> Pieces(int deep, Func<int, Gen<Piece>> inside)
    {
        Gen<Piece> plain = Gen.Frequency(
            (10, Runs),
            (1, Deletions(hasNote: false)),
            (1, Gen.Elements("Kanji", "One. Two.").Select(text => (Piece)new Ruby(text))),
            (1, Gen.Elements(Silences).Select(xml => (Piece)new Silent(xml))),
            (1, List(1, 3, Runs).Select(runs => (Piece)new Alternate(runs))),
            (1, List(1, 2, Runs).Select(runs => (Piece)new Control(IsPrompt: true, runs))));
        if (deep >= Deep) return plain;

        Gen<IReadOnlyList<Piece>> more = Later(() => List(0, 3, inside(deep + 1)));
        return Gen.Frequency(
            (10, plain),
            (3, Gen.Elements(Elements).SelectMany(_ => more, (element, pieces) => (Piece)new Around(element.Element, element.Attributes, pieces))),
            (2, Instructions().SelectMany(_ => more, (instruction, pieces) => (Piece)new Field(instruction, pieces))),
            (1, more.Select(pieces => (Piece)new Control(IsPrompt: false, pieces))));
    }

    private static Gen<Piece> Deletions(bool hasNote) => Gen.Elements(true, false).Select(isMoved => (Piece)new Deleted(isMoved, "Gone. Away.", hasNote));

    /// <summary>More of a field's instruction: runs, or a field of its own.</summary>
    private static Gen<IReadOnlyList<Piece>> Instructions() => Gen.Frequency(
        (3, Gen.Constant<IReadOnlyList<Piece>>([])),
        (1, List(1, 1, Runs)),
        (1, List(1, 1, Runs).Select(runs => (IReadOnlyList<Piece>)[new Field([], runs)])));

    private static Gen<IReadOnlyList<T>> List<T>(int fewest, int most, Gen<T> one) =>
        Gen.Choose(fewest, most).SelectMany(count => Gen.ListOf(one, count)).Select(list => (IReadOnlyList<T>)[.. list]);

    // What may hold itself is made when it is drawn.
    private static Gen<T> Later<T>(Func<Gen<T>> make) => Gen.Constant(0).SelectMany(_ => make());
}
