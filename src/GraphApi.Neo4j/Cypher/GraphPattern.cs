using GraphApi.Model.Types;

namespace GraphApi.Neo4j.Cypher;

/// <summary>Writes patterns: a node and what it is connected with.</summary>
internal static class GraphPattern
{
    /// <summary>From a node along a relationship field; what is null stays without a name.</summary>
    public static string Along(GraphNames names, RelationshipField field, string near, string? relationship, string? far)
    {
        var type = $"[{relationship}:{names.TypeOf(field.Relationship)}]";
        return field.Direction switch
        {
            Direction.Out => $"({near})-{type}->({far})",
            Direction.In => $"({near})<-{type}-({far})",
            Direction.Both => $"({near})-{type}-({far})",
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }

    /// <summary>From a relationship, a variable, to the node that it starts or ends at.</summary>
    public static string ToEnd(string relationship, bool isStart, string node) => isStart ? $"({node})-[{relationship}]->()" : $"()-[{relationship}]->({node})";

    /// <summary>From a citation to the source that it rests on.</summary>
    public static string ToSource(GraphNames names, string citation, string source) => $"({citation})-[:{names.CitesType}]->({source})";

    /// <summary>From a source to the citations that rest on it.</summary>
    public static string FromSource(GraphNames names, string source, string? citation) => $"({source})<-[:{names.CitesType}]-({citation})";

    /// <summary>The citations about an element, by the index on their subject.</summary>
    public static string About(GraphNames names, string subject, string? citation) =>
        $"({citation}:{names.Label(Evidence(names).Citation)} {{subject: {subject}.id}})";

    /// <summary>An element of a type by its id, an expression: a node, or a relationship between whatever it connects.</summary>
    public static string WithId(GraphNames names, ElementType type, string variable, string id) => type switch
    {
        NodeType node => $"({variable}:{names.Label(node)} {{id: {id}}})",
        RelationshipType relationship => $"()-[{variable}:{names.TypeOf(relationship)} {{id: {id}}}]->()",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static EvidenceTypes Evidence(GraphNames names) =>
        names.Model.Evidence ?? throw new InvalidOperationException("The plan asks for citations, which the model does not have.");
}
