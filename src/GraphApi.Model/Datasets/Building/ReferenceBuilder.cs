namespace GraphApi.Model.Datasets.Building;

/// <summary>Collects one reference per row by the id of what it refers to: the ends of relationships, the subject and source of citations.</summary>
public sealed class ReferenceBuilder
{
    private readonly TextBuffer _ids = new();
    private readonly bool[] _allowed;

    /// <param name="name">The column's name: from, to, subject or source.</param>
    /// <param name="targets">What it may lead to, in words.</param>
    /// <param name="allowed">By ordinal of the element type: true where the reference may lead there.</param>
    internal ReferenceBuilder(string name, string targets, bool[] allowed)
    {
        Name = name;
        TargetsInWords = targets;
        _allowed = allowed;
    }

    public string Name { get; }

    /// <summary>What the reference may lead to, such as "a Person or an Institution".</summary>
    public string TargetsInWords { get; }

    public int Count => _ids.Count;

    /// <summary>The id that an added row refers to; empty where it has none.</summary>
    public ReadOnlySpan<byte> this[int row] => _ids[row];

    /// <summary>Set by linking, by row as added: what the reference leads to; a type of -1 where it leads nowhere.</summary>
    internal ElementRef[] Targets { get; set; } = [];

    public void Add(ReadOnlySpan<byte> id) => _ids.Add(id);

    internal void Reserve(int rows) => _ids.Reserve(rows);

    /// <summary>True where the reference may lead to elements of the type.</summary>
    public bool Allows(int type) => _allowed[type];
}
