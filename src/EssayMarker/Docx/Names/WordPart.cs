using System.Xml.Linq;

namespace EssayMarker.Docx.Names;

/// <summary>A part of a Word document: its paragraphs, the attributes that hold words, its authors. What it looks like does not change.</summary>
/// <param name="finder">The student's names.</param>
/// <param name="authors">The authors of the whole document.</param>
/// <param name="bookmarks">The bookmarks of the whole document.</param>
internal sealed class WordPart(NameFinder finder, Authors authors, Bookmarks bookmarks)
{
    /// <summary>Attributes that hold words, on whatever element.</summary>
    private static readonly HashSet<string> Words =
        ["descr", "title", "alt", "tooltip", "displayText", "lastValue", "string", "href", "src", "instr", "ed", "edGrp", "prefixMappings"];

    /// <summary>Elements whose value is words.</summary>
    private static readonly HashSet<string> Valued =
        ["alias", "tag", "attr", "tblCaption", "tblDescription", "docVar", "default", "statusText", "helpText", "connectString", "query", "mailSubject", "addressFieldName", "description"];

    /// <summary>Elements whose value is a name of a style, a form field or a building block: many are words of the language.</summary>
    private static readonly HashSet<string> ValuedNames = ["name", "aliases"];

    /// <summary>Elements whose name somebody may have chosen.</summary>
    private static readonly HashSet<string> Named = ["docPr", "cNvPr", "docVar", "listItem", "item"];

    /// <summary>Whether an element is a paragraph, of Word or of a drawing.</summary>
    public static bool IsParagraph(XElement element) => element.Name.LocalName == "p"
        && (element.IsWord() || element.Name.NamespaceName.EndsWith("/drawingml/2006/main", StringComparison.Ordinal) || element.Name.NamespaceName.EndsWith("/drawingml/main", StringComparison.Ordinal));

    /// <summary>Replaces what is found.</summary>
    /// <param name="root">The part's root.</param>
    /// <param name="placeOf">Where a paragraph stands.</param>
    public void Replace(XElement root, Func<XElement, string, NamePlace> placeOf)
    {
        FieldsAndControls.Replace(root, finder, Instruction);
        foreach (XElement element in root.DescendantsAndSelf().ToList())
        {
            if (IsParagraph(element))
            {
                var texts = new ParagraphTexts(element);
                texts.Replace(finder, placeOf(element, texts.Shown));
            }
            ReplaceAttributes(element);
        }
        // What stands in no paragraph: equations, labels of charts, ways of saving that are not known here. A bare number there is a measure.
        foreach (XText text in root.DescendantNodes().OfType<XText>().Where(text => text.Parent?.Name.LocalName is not ("t" or "delText" or "instrText") && text.Value.Any(char.IsLetter)).ToList())
        {
            if (finder.Replace(text.Value, NamePlace.Remark) is var replaced && replaced != text.Value)
                text.Value = replaced;
        }
    }

    private void ReplaceAttributes(XElement element)
    {
        string? author = element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName is "author" or "userName")?.Value;
        foreach (XAttribute attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList())
        {
            string value = Value(element, attribute, author);
            if (value != attribute.Value)
                attribute.Value = value;
        }
    }

    private string Value(XElement element, XAttribute attribute, string? author)
    {
        string name = attribute.Name.LocalName, owner = element.Name.LocalName, value = attribute.Value;
        if (name is "author" or "userName")
            return authors.NameOf(value);
        if (name == "initials" && author is not null)
            return authors.IsKept(author) ? value : authors.InitialsOf(author);
        if (name is "userId" or "providerId" or "userProvider")
            return Account(element, name, value);
        if ((owner == "bookmarkStart" && name == "name") || name == "anchor")
            return bookmarks.NameOf(value);
        if (name == "instr")
            return Instruction(value);
        if (Words.Contains(name) || (name == "val" && Valued.Contains(owner)) || (name is "name" or "value" && Named.Contains(owner)))
            return Clean(value, NamePlace.Beside);
        return name == "val" && ValuedNames.Contains(owner) ? Clean(value, NamePlace.Remark) : value;
    }

    /// <summary>The first word says what the field does, whoever is called like it.</summary>
    private string Instruction(string instruction)
    {
        string trimmed = instruction.TrimStart();
        int end = trimmed.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? instruction : $"{instruction[..^trimmed.Length]}{trimmed[..end]}{bookmarks.InInstruction(OutsideTarget.Clean(trimmed[end..], finder))}";
    }

    private string Account(XElement element, string name, string value)
    {
        string? person = (element.Name.LocalName == "presenceInfo" ? element.Parent?.Attributes() : element.Attributes())?
            .FirstOrDefault(attribute => attribute.Name.LocalName is "author" or "userName")?.Value;
        if (person is not null && authors.IsKept(person))
            return value;
        return name == "userId" ? authors.NameOf(person ?? value) : "None";
    }

    private string Clean(string value, NamePlace place) => finder.Replace(OutsideTarget.Clean(value, finder), place);
}
