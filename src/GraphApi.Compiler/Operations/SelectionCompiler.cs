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
using GraphApi.Plan.Scopes;

namespace GraphApi.Compiler.Operations;

/// <summary>Plans what is selected on elements, connections and the small objects that hang on them.</summary>
internal sealed partial class SelectionCompiler(ApiSchema api, FieldCollector collector, ScopeReader scopes, VariableReader variables, PlanBuilder plan)
{
    private readonly GraphModel _model = api.Model;

    /// <summary>What is written for an element of any of the types, below some merged fields.</summary>
    public Shape Shape(ImmutableArray<FieldNode> selections, ImmutableArray<ElementType> types, string typeName, Standpoint from) =>
        plan.Shape(selections, $"{typeName}{from}", () => new Shape([.. types.Select(type => new TypedFields(type, ElementFields(selections, type, from)))]));

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

    private Shape Shape(ImmutableArray<FieldNode> selections, NodeSet set, Standpoint from) => Shape(selections, [.. set.Types], set.Name, from);

    private Shape Shape(ImmutableArray<FieldNode> selections, ElementType type, Standpoint from) => Shape(selections, [type], type.Name, from);

    /// <summary>On records of a set that are known to be visible, or that the scope does not hide anyway.</summary>
    private Standpoint At(NodeSet set, TimeScope scope, bool isVisible) => new(scope, isVisible || new Visibility(_model, scope).OfSet(set) is null);

    private ImmutableArray<CollectedField> Below(ImmutableArray<FieldNode> selections, string typeName)
    {
        var fields = collector.CollectBelow(selections, (ObjectType)api.Schema.Types.Find(typeName)!);
        foreach (var _ in fields)
        {
            plan.CountField();
        }

        return fields;
    }

    private ImmutableArray<OutputField> ElementFields(ImmutableArray<FieldNode> selections, ElementType type, Standpoint from) =>
        [.. Below(selections, type.Name).Select(field => ElementField(field, type, from))];

    private OutputField ElementField(CollectedField field, ElementType type, Standpoint from)
    {
        var key = new ResponseKey(field.Key);
        if (CommonField(key, field, type, from) is { } common)
        {
            return common;
        }

        if (type.FindProperty(field.Name) is { } property)
        {
            return new ValueField(key, new ValueRef.OfProperty(property));
        }

        return new NestedField(key, type switch
        {
            RelationshipType relationship => RelationshipEnd(field, relationship, from),
            NodeType { IsRecord: true } record => RecordField(field, record, from),
            NodeType evidence => EvidenceField(field, evidence, from),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        });
    }

    /// <summary>The fields that all elements have, or all records and relationships.</summary>
    private OutputField? CommonField(ResponseKey key, CollectedField field, ElementType type, Standpoint from) => field.Name switch
    {
        "__typename" => Constant(key, type.Name),
        "id" => new ValueField(key, new ValueRef.Id()),
        "type" when type is RelationshipType relationship => Constant(key, relationship.GraphType),
        "label" when type is NodeType { IsRecord: true } => new ValueField(key, new ValueRef.Label()),
        "knownSince" when !IsEvidence(type) => new ValueField(key, new ValueRef.KnownSince(from.Scope.KnownBy)),
        "corroboration" when !IsEvidence(type) => new ObjectField(key, CorroborationFields(field, from)),
        ApiNames.CitationsField when _model.Evidence is { } evidence => new NestedField(key, Citations(field, type, evidence, from)),
        _ => null,
    };

    private static bool IsEvidence(ElementType type) => type is NodeType { IsRecord: false };

    private static ConstantField Constant(ResponseKey key, string name) => new(key, Encoding.UTF8.GetBytes($"\"{name}\""));

    private ImmutableArray<OutputField> CorroborationFields(CollectedField field, Standpoint from) =>
        [.. Below(field.Nodes, "Corroboration").Select<CollectedField, OutputField>(inner => inner.Name == "__typename"
            ? Constant(new ResponseKey(inner.Key), "Corroboration")
            : new ValueField(new ResponseKey(inner.Key), new ValueRef.OfCorroboration(CorroborationNames.Value(inner.Name), from.Scope.KnownBy)))];

    /// <summary>A visible relationship has visible ends, but that one which is a part of its start is visible with that alone.</summary>
    private RelationshipEnd RelationshipEnd(CollectedField field, RelationshipType type, Standpoint from)
    {
        var isStart = field.Name == "start";
        var end = isStart ? type.From : type.To;
        return new RelationshipEnd(isStart, Shape(field.Nodes, end, At(end, from.Scope, from.IsVisible && (isStart || type.FromField is not { IsSingle: true }))));
    }

    private PlanNode RecordField(CollectedField field, NodeType type, Standpoint from)
    {
        foreach (var candidate in type.RelationshipFields)
        {
            if (candidate.Name == field.Name)
            {
                return candidate.IsSingle
                    ? new ExpandSingle(candidate, Relationship: false, Shape(field.Nodes, candidate.Far, At(candidate.Far, from.Scope, isVisible: false)))
                    : Expand(field, type, candidate, from);
            }

            if (candidate.SingleRelationshipName == field.Name)
            {
                return new ExpandSingle(candidate, Relationship: true, Shape(field.Nodes, candidate.Relationship, from));
            }
        }

        throw new ArgumentOutOfRangeException(nameof(field), $"{type.Name}.{field.Name}", "A field that the schema has and the compiler does not know.");
    }

    /// <summary>A visible citation has a visible source and a visible subject.</summary>
    private CitationEnd EvidenceField(CollectedField field, NodeType type, Standpoint from) => field.Name switch
    {
        ApiNames.SourceField => new CitationEnd(IsSource: true, Shape(field.Nodes, _model.Evidence!.Source, from)),
        ApiNames.SubjectField => new CitationEnd(
            IsSource: false,
            Shape(field.Nodes, [.. _model.NodeTypes.Where(candidate => candidate.IsRecord), .. _model.RelationshipTypes], "subject", from)),
        _ => throw new ArgumentOutOfRangeException(nameof(field), $"{type.Name}.{field.Name}", "A field that the schema has and the compiler does not know."),
    };
}
