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
    public const int Format = 2;

    /// <summary>Label of the one node that says which slot is current.</summary>
    public const string DatasetLabel = "GraphApiDataset";

    /// <summary>Label of the one node that an unfinished import leaves.</summary>
    public const string ImportLabel = "GraphApiImport";

    /// <summary>The value of <c>key</c> in both.</summary>
    public const string CurrentKey = "current";

    /// <summary>Property of a citation: the id of what it is about.</summary>
    public const string Subject = "subject";

    /// <summary>Property of a citation: the type of what it is about.</summary>
    public const string SubjectType = "subjectType";

    /// <summary>Property of a source: the last day by which it was known, as days since 0001-01-01; absent where neither its publication nor its reading is dated.</summary>
    public const string KnownLast = "known__last";

    /// <summary>Label of every node, without its slot.</summary>
    internal const string Element = "Element";

    /// <summary>Type of the relationship from a citation to its source, without its slot.</summary>
    internal const string Cites = "CITES";

    /// <summary>Label of the words that searches find elements by, without its slot.</summary>
    internal const string SearchWord = "SearchWord";

    /// <summary>Type of the relationship from a word to an element whose searchable values have it, without its slot.</summary>
    internal const string Names = "NAMES";

    /// <summary>Of a word: how it sounds, its key.</summary>
    public const string Word = "word";

    /// <summary>Of a word: how many elements have it.</summary>
    public const string Records = "records";

    /// <summary>Of the relationship from a word to an element: how many words the shortest value that has it has.</summary>
    public const string Words = "words";

    public GraphModel Model => model;

    public GraphSlot Slot => slot;

    /// <summary>Label of every node of the slot.</summary>
    public string ElementLabel { get; } = Escape(Unescaped(Element, slot));

    /// <summary>Type of the relationship from a citation to the source that it rests on.</summary>
    public string CitesType { get; } = Escape(Unescaped(Cites, slot));

    /// <summary>Label of the words that searches find elements by; they also have <see cref="ElementLabel"/>, and no id.</summary>
    public string SearchWordLabel { get; } = Escape(Unescaped(SearchWord, slot));

    /// <summary>Type of the relationship from a word to an element whose searchable values have it.</summary>
    public string NamesType { get; } = Escape(Unescaped(Names, slot));

    public string Label(NodeType type) => Escape(Unescaped(type.Label, slot));

    public string TypeOf(RelationshipType type) => Escape(Unescaped(type.GraphType, slot));

    /// <summary>A label or a relationship type as a slot has it, where it does not stand in a statement.</summary>
    internal static string Unescaped(string name, GraphSlot slot) => $"{name}_{slot}";

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
    public static string FirstDay(ValueRef date) => Escape(FirstDay(StoredName(date)));

    /// <summary>The last day of a date, as days since 0001-01-01.</summary>
    public static string LastDay(ValueRef date) => Escape(LastDay(StoredName(date)));

    /// <summary>The same for a date of that name; not escaped.</summary>
    internal static string FirstDay(string date) => $"{date}__first";

    internal static string LastDay(string date) => $"{date}__last";

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
