using GraphApi.Model.Types;
using GraphApi.Plan.Predicates;

namespace GraphApi.Neo4j;

/// <summary>
/// The names under which one slot of a database holds a graph, as they stand in Cypher: labels and relationship types end in the slot, so that the slots never mix;
/// properties are the same in both.
/// </summary>
public sealed class GraphNames(GraphModel model, GraphSlot slot)
{
    /// <summary>The layout that this class describes; stored with the data, and data of another layout is refused.</summary>
    public const int Format = 1;

    /// <summary>Label of the one node that says which slot is current.</summary>
    public const string DatasetLabel = "GraphApiDataset";

    /// <summary>Label of the one node that an unfinished import leaves.</summary>
    public const string ImportLabel = "GraphApiImport";

    /// <summary>The value of <c>key</c> in both.</summary>
    public const string CurrentKey = "current";

    /// <summary>Of a word: how it sounds, its key.</summary>
    public const string Word = "word";

    /// <summary>Of a word: how many elements have it.</summary>
    public const string Records = "records";

    /// <summary>Of the relationship from a word to an element: how many words the shortest value that has it has.</summary>
    public const string Words = "words";

    public GraphModel Model => model;

    public GraphSlot Slot => slot;

    /// <summary>Label of every node of the slot.</summary>
    public string ElementLabel { get; } = Escape($"Element_{slot}");

    /// <summary>Type of the relationship from a citation to the source that it rests on.</summary>
    public string CitesType { get; } = Escape($"CITES_{slot}");

    /// <summary>Label of the words that searches find elements by, which also have <see cref="ElementLabel"/>, and no id.</summary>
    public string SearchWordLabel { get; } = Escape($"SearchWord_{slot}");

    /// <summary>Type of the relationship from a word to an element whose searchable values have it.</summary>
    public string NamesType { get; } = Escape($"NAMES_{slot}");

    public string Label(NodeType type) => Escape($"{type.Label}_{slot}");

    public string TypeOf(RelationshipType type) => Escape($"{type.GraphType}_{slot}");

    public static string Property(Property property) => Escape(property.Name);

    /// <summary>The name of a stored value of an element itself.</summary>
    public static string Property(ValueRef value) => value switch
    {
        ValueRef.Id => "id",
        ValueRef.OfProperty { Property: var property } => Property(property),
        ValueRef.Label => "label",
        ValueRef.KnownSince => "knownSince",
        ValueRef.OfCorroboration { Value: var part } => Corroboration(part),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.ToString(), "No value that an element stores itself."),
    };

    /// <summary>The first day of a date, as days since 0001-01-01.</summary>
    public static string FirstDay(ValueRef date) => Escape($"{StoredName(date)}__first");

    /// <summary>The last day of a date, as days since 0001-01-01.</summary>
    public static string LastDay(ValueRef date) => Escape($"{StoredName(date)}__last");

    public static string Corroboration(CorroborationValue part) => "corroboration_" + char.ToLowerInvariant(part.ToString()[0]) + part.ToString()[1..];

    /// <summary>
    /// A name as it may stand in a statement. Letters, digits and underscores stand for themselves, and every word of the language may be a label, a type or a property;
    /// anything else is put into backquotes, where a backslash would begin an escape.
    /// </summary>
    public static string Escape(string name)
    {
        var isPlain = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
        return isPlain ? name : $"`{name.Replace("\\", "\\u005C", StringComparison.Ordinal).Replace("`", "``", StringComparison.Ordinal)}`";
    }

    private static string StoredName(ValueRef date) => date is ValueRef.OfProperty { Property: var property } ? property.Name : Property(date);
}
