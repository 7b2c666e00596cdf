using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>A part's XML while it is being changed and stays well formed.</summary>
internal sealed class XmlEdit
{
    /// <summary>Stands for a reference to a character that XML does not allow, which the tree cannot hold; see <see cref="Save"/>.</summary>
    public const char ReferenceMark = '\uE0F0';

    private readonly List<string> _references = [];
    private List<XElement>? _elements;

    private XmlEdit(XDocument document) => Document = document;

    public XDocument Document { get; }

    public XElement Root => Document.Root!;

    public static XmlEdit? Parse(byte[] bytes)
    {
        try
        {
            return new XmlEdit(XDocument.Load(new MemoryStream(bytes), LoadOptions.PreserveWhitespace));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>An element anywhere but the root, or <see langword="null"/>.</summary>
    public XElement? Choose(Random random)
    {
        _elements ??= [.. Root.Descendants()];
        for (int attempt = 0; attempt < 20 && _elements.Count > 0; attempt++)
        {
            XElement element = _elements[random.Next(_elements.Count)];
            if (element.Parent is not null && element.Document == Document) return element;
        }
        return null;
    }

    /// <summary>A mark that becomes the reference when the part is saved.</summary>
    public string Reference(string reference)
    {
        _references.Add(reference);
        return ReferenceMark.ToString();
    }

    public byte[] Save()
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }))
            Document.Save(writer);
        return _references.Count == 0 ? bytes.ToArray() : Encoding.UTF8.GetBytes(WithReferences(Encoding.UTF8.GetString(bytes.ToArray())));
    }

    private string WithReferences(string xml)
    {
        string[] pieces = xml.Split(ReferenceMark);
        return string.Concat(pieces.Select((piece, at) => at == 0 ? piece : _references[(at - 1) % _references.Count] + piece));
    }
}
