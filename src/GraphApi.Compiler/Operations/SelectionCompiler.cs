using System.Collections.Immutable;
using System.Text;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Responses;

namespace GraphApi.Compiler.Operations;

/// <summary>Plans what is selected on elements, connections and the small objects that hang on them.</summary>
internal sealed partial class SelectionCompiler(ApiSchema api, FieldCollector collector, VariableReader variables, PlanBuilder plan)
{
    private readonly GraphModel _model = api.Model;
    private readonly FilterCompiler _filters = new(api.Model);
    private readonly OrderCompiler _orders = new(api.Model);

    /// <summary>What is written for an element of any of the types, below some merged fields.</summary>
    public Shape Shape(ImmutableArray<FieldNode> selections, ImmutableArray<ElementType> types, string typeName) =>
        plan.Shape(selections, typeName, () => new Shape([.. types.Select(type => new TypedFields(type, ElementFields(selections, type)))]));

    /// <summary>A given argument of a field; null where it was left out.</summary>
    public Input? Argument(CollectedField field, string typeName, string name)
    {
        foreach (var argument in field.First.Arguments)
        {
            if (argument.Name.Value == name)
            {
                var definition = ((ImplementingType)api.Schema.Types.Find(typeName)!).Fields.Find(field.Name)!.Arguments.Find(name)!;
                return Input.Of(argument.Value, definition.Type, variables);
            }
        }

        return null;
    }

    private Shape Shape(ImmutableArray<FieldNode> selections, NodeSet set) => Shape(selections, [.. set.Types], set.Name);

    private Shape Shape(ImmutableArray<FieldNode> selections, ElementType type) => Shape(selections, [type], type.Name);

    private ImmutableArray<CollectedField> Below(ImmutableArray<FieldNode> selections, string typeName)
    {
        var fields = collector.CollectBelow(selections, (ObjectType)api.Schema.Types.Find(typeName)!);
        foreach (var _ in fields)
        {
            plan.CountField();
        }

        return fields;
    }

    private ImmutableArray<OutputField> ElementFields(ImmutableArray<FieldNode> selections, ElementType type) =>
        [.. Below(selections, type.Name).Select(field => ElementField(field, type))];

    private OutputField ElementField(CollectedField field, ElementType type)
    {
        var key = new ResponseKey(field.Key);
        if (CommonField(key, field, type) is { } common)
        {
            return common;
        }

        if (type.FindProperty(field.Name) is { } property)
        {
            return new ValueField(key, new ValueRef.OfProperty(property));
        }

        return new NestedField(key, type switch
        {
            RelationshipType relationship => RelationshipEnd(field, relationship),
            NodeType { IsRecord: true } record => RecordField(field, record),
            NodeType evidence => EvidenceField(field, evidence),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        });
    }

    /// <summary>The fields that all elements have, or all records and relationships.</summary>
    private OutputField? CommonField(ResponseKey key, CollectedField field, ElementType type) => field.Name switch
    {
        "__typename" => Constant(key, type.Name),
        "id" => new ValueField(key, new ValueRef.Id()),
        "type" when type is RelationshipType relationship => Constant(key, relationship.GraphType),
        "label" when type is NodeType { IsRecord: true } => new ValueField(key, new ValueRef.Label()),
        "knownSince" when !IsEvidence(type) => new ValueField(key, new ValueRef.KnownSince(null)),
        "corroboration" when !IsEvidence(type) => new ObjectField(key, CorroborationFields(field)),
        ApiNames.CitationsField when _model.Evidence is { } evidence => new NestedField(key, Citations(field, type, evidence)),
        _ => null,
    };

    private static bool IsEvidence(ElementType type) => type is NodeType { IsRecord: false };

    private static ConstantField Constant(ResponseKey key, string name) => new(key, Encoding.UTF8.GetBytes($"\"{name}\""));

    private ImmutableArray<OutputField> CorroborationFields(CollectedField field) =>
        [.. Below(field.Nodes, "Corroboration").Select<CollectedField, OutputField>(inner => inner.Name == "__typename"
            ? Constant(new ResponseKey(inner.Key), "Corroboration")
            : new ValueField(new ResponseKey(inner.Key), new ValueRef.OfCorroboration(CorroborationNames.Value(inner.Name), null)))];

    private RelationshipEnd RelationshipEnd(CollectedField field, RelationshipType type)
    {
        var isStart = field.Name == "start";
        return new RelationshipEnd(isStart, Shape(field.Nodes, isStart ? type.From : type.To));
    }

    private PlanNode RecordField(CollectedField field, NodeType type)
    {
        foreach (var candidate in type.RelationshipFields)
        {
            if (candidate.Name == field.Name)
            {
                return candidate.IsSingle ? new ExpandSingle(candidate, Relationship: false, Shape(field.Nodes, candidate.Far)) : Expand(field, type, candidate);
            }

            if (candidate.SingleRelationshipName == field.Name)
            {
                return new ExpandSingle(candidate, Relationship: true, Shape(field.Nodes, candidate.Relationship));
            }
        }

        throw new ArgumentOutOfRangeException(nameof(field), $"{type.Name}.{field.Name}", "A field that the schema has and the compiler does not know.");
    }

    private CitationEnd EvidenceField(CollectedField field, NodeType type) => field.Name switch
    {
        ApiNames.SourceField => new CitationEnd(IsSource: true, Shape(field.Nodes, _model.Evidence!.Source)),
        ApiNames.SubjectField => new CitationEnd(
            IsSource: false,
            Shape(field.Nodes, [.. _model.NodeTypes.Where(candidate => candidate.IsRecord), .. _model.RelationshipTypes], "subject")),
        _ => throw new ArgumentOutOfRangeException(nameof(field), $"{type.Name}.{field.Name}", "A field that the schema has and the compiler does not know."),
    };
}
