using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Compiler.Schemas;

/// <summary>How the types of the API are named after those of the model.</summary>
internal static class ApiNames
{
    public const string Relationship = "relationship";
    public const string SortDirection = "SortDirection";
    public const string SearchField = "search";
    public const string SearchConnection = "SearchConnection";
    public const string SearchEdge = "SearchEdge";
    public const string SearchMatch = "SearchMatch";
    public const string SearchableType = "SearchableType";
    public const string CitationsField = "citations";
    public const string SubjectField = "subject";
    public const string SourceField = "source";
    public const string DatasetField = "dataset";
    public const string PageInfoField = "pageInfo";
    public const string AsOf = "asOf";
    public const string KnownBy = "knownBy";

    /// <summary>The argument of both directives of time scopes.</summary>
    public const string ScopeDate = "date";
    private const string GroupBySuffix = "GroupBy";

    /// <summary>True for the directives that limit a part of an operation to a time.</summary>
    public static bool IsScope(string directive) => directive is AsOf or KnownBy;

    /// <summary>The connection and edge of a root list.</summary>
    public static string Connection(NodeType type) => $"{type.Name}Connection";

    public static string Edge(NodeType type) => $"{type.Name}Edge";

    /// <summary>The connection and edge along a relationship: named by relationship type and field, so that every type that has the field has the same.</summary>
    public static string Connection(RelationshipField field) => $"{Along(field)}Connection";

    public static string Edge(RelationshipField field) => $"{Along(field)}Edge";

    public static string Filter(string type) => $"{type}FilterInput";

    /// <summary>The filter of the rows of a relationship field: the far record's, with the relationship's beside it.</summary>
    public static string Filter(RelationshipField field) => $"{Along(field)}FilterInput";

    public static string ListFilter(RelationshipField field) => $"{Along(field)}ListFilterInput";

    public static string Sort(string type) => $"{type}SortInput";

    public static string Sort(RelationshipField field) => $"{Along(field)}SortInput";

    /// <summary>The root field that counts records of a type by keys.</summary>
    public static string GroupsField(NodeType type) => $"{type.OneField}Groups";

    /// <summary>The enum of what records of a type can be counted by.</summary>
    public static string GroupBy(NodeType type) => $"{type.Name}{GroupBySuffix}";

    public static string Group(NodeType type) => $"{type.Name}Group";

    public static string GroupKey(NodeType type) => $"{type.Name}GroupKey";

    /// <summary>True for an enum of which the values in a request decide its plan, and not only what is compared with.</summary>
    public static bool DecidesPlan(EnumType type) => type.Name == SortDirection || type.Name.EndsWith(GroupBySuffix, StringComparison.Ordinal);

    /// <summary>The operators on one value.</summary>
    public static string Operations(Property property) => $"{ValueType(property)}OperationFilterInput";

    /// <summary>The quantifiers over a list of values.</summary>
    public static string ListOperations(Property property) => $"{ValueType(property)}ListOperationFilterInput";

    /// <summary>The GraphQL type of one value of a property.</summary>
    public static string ValueType(Property property) => property.Kind switch
    {
        PropertyKind.Enum => property.Enum!.Name,
        PropertyKind.Url => "URL",
        var kind => kind.ToString(),
    };

    /// <summary>The field of an interface's filter that narrows to one type: <c>institution</c> for Institution.</summary>
    public static string Narrowing(ElementType type) => char.ToLowerInvariant(type.Name[0]) + type.Name[1..];

    /// <summary>The choice of officials at whom an act is directed, such as <c>WITH_LEGAL_ACT</c>.</summary>
    public static string WithAct(RelationshipField acts) => "WITH_" + acts.Far.Types[0].NameInWords.Replace(' ', '_').ToUpperInvariant();

    private static string Along(RelationshipField field) =>
        field.Relationship.Name + char.ToUpperInvariant(field.Name[0]) + field.Name[1..];
}
