using System.Text;
using System.Xml;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Makes files that hardly any program writes. The same seed, number and seed files give the same file.</summary>
public sealed class Mutator(IReadOnlyList<SeedFile> seeds, int seed)
{
    public MutatedFile Make(int number)
    {
        var random = new Random(Mix(number));
        SeedFile source = seeds[random.Next(seeds.Count)];
        byte[] bytes = source.Read();
        var done = new List<string>();
        Parts? parts = Parts.Unpack(bytes);
        bool isPacked = parts is null || random.Next(8) == 0;
        if (parts is not null)
        {
            parts.PlantMarkers();
            int steps = isPacked && random.Next(4) > 0 ? 0 : 1 + (random.Next(5) < 2 ? random.Next(1, 4) : 0);
            for (; steps > 0; steps--) done.Add(Change(parts, random));
            bytes = parts.Pack();
        }
        if (isPacked && bytes.Length > 0)
        {
            (string name, Func<byte[], Random, byte[]> apply) = ByteMutations.All[random.Next(ByteMutations.All.Length)];
            bytes = apply(bytes, random);
            done.Add(name);
        }
        return new MutatedFile(number, source.Name, done, bytes);
    }

    private string Change(Parts parts, Random random)
    {
        switch (random.Next(20))
        {
            case < 9:
                (string Name, int Weight, Action<XmlEdit, Random> Apply) structure = Weighted(StructureMutations.All, random);
                return Edit(parts, random, structure.Name, "", structure.Apply, random.Next(3) == 0 ? random.Next(2, 12) : 1);
            case < 14:
                (string Name, int Weight, Action<XmlEdit, Random> Apply) value = Weighted(ValueMutations.All, random);
                return Edit(parts, random, value.Name, "", value.Apply, random.Next(3) == 0 ? random.Next(2, 8) : 1);
            case < 16:
                (string name, string part, Action<XmlEdit, Random> apply) = ReferenceMutations.All[random.Next(ReferenceMutations.All.Length)];
                return Edit(parts, random, name, part, apply, 1);
            case < 18:
                (string change, Action<Parts, Random, Func<Parts?>> of) = PartMutations.All[random.Next(PartMutations.All.Length)];
                of(parts, random, () => Parts.Unpack(seeds[random.Next(seeds.Count)].Read()));
                return change;
            default:
                return Break(parts, random);
        }
    }

    private static string Edit(Parts parts, Random random, string name, string partName, Action<XmlEdit, Random> apply, int times)
    {
        Part? part = parts.Choose(random, each => each.IsXml && each.Name.Contains(partName, StringComparison.OrdinalIgnoreCase));
        if (part is null || XmlEdit.Parse(part.Bytes) is not { } xml) return $"{name} (nowhere)";
        // Great growth once is enough.
        try
        {
            for (int left = name == "element repeated" ? 1 : times; left > 0; left--) apply(xml, random);
            part.Bytes = xml.Save();
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or XmlException)
        {
            return $"{name} (not possible in {part.Name})";
        }
        return $"{name} in {part.Name}{(times > 1 ? $", {times} times" : "")}";
    }

    private static string Break(Parts parts, Random random)
    {
        (string name, Func<string, Random, byte[]> apply) = MarkupMutations.All[random.Next(MarkupMutations.All.Length)];
        if (parts.Choose(random, part => part.IsXml) is not { } part) return $"{name} (nowhere)";
        part.Bytes = apply(Encoding.UTF8.GetString(part.Bytes), random);
        return $"{name} in {part.Name}";
    }

    private static (string Name, int Weight, Action<XmlEdit, Random> Apply) Weighted((string Name, int Weight, Action<XmlEdit, Random> Apply)[] all, Random random)
    {
        int left = random.Next(all.Sum(row => row.Weight));
        return all.First(row => (left -= row.Weight) < 0);
    }

    // Numbers side by side would give draws that are alike.
    private int Mix(int number)
    {
        unchecked
        {
            ulong mixed = ((ulong)(uint)seed << 32) + (uint)number + 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)(mixed ^ (mixed >> 31));
        }
    }
}
