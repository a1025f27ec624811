using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Tests.Support;

/// <summary>Short forms of values and predicates over <see cref="TestModel"/>: <c>Person.age</c>, <c>label</c>, <c>corroboration.sources</c>, <c>relationship:Friendship.since</c>.</summary>
internal static class Values
{
    public static ElementType Type(string name)
    {
        var model = TestModel.Instance;
        return Enumerable.Range(0, model.ElementTypeCount).Select(model.ElementType).Single(type => type.Name == name);
    }

    public static RelationshipField Along(string field)
    {
        var parts = field.Split('.');
        return ((NodeType)Type(parts[0])).FindRelationshipField(parts[1]) ?? throw new ArgumentException($"No field {field}.");
    }

    public static ValueRef Ref(string path)
    {
        var step = path.IndexOf(':', StringComparison.Ordinal);
        if (step >= 0)
        {
            return new ValueRef.Through(StepTo(path[..step]), Ref(path[(step + 1)..]));
        }

        var dot = path.IndexOf('.', StringComparison.Ordinal);
        return path switch
        {
            "id" => new ValueRef.Id(),
            "label" => new ValueRef.Label(),
            "knownSince" => new ValueRef.KnownSince(null),
            "item" => new ValueRef.Item(PropertyKind.String),
            _ when path.StartsWith("corroboration.", StringComparison.Ordinal) => new ValueRef.OfCorroboration(Enum.Parse<CorroborationValue>(path[(dot + 1)..], ignoreCase: true), null),
            _ => new ValueRef.OfProperty(Type(path[..dot]).FindProperty(path[(dot + 1)..]) ?? throw new ArgumentException($"No property {path}.")),
        };
    }

    public static Step StepTo(string name) => name switch
    {
        "relationship" => new Step.ToRelationship(),
        "source" => new Step.ToSource(),
        "subject" => new Step.ToSubject(),
        _ => new Step.Single(Along(name)),
    };

    public static Operand Of(object? value) => value as Operand ?? new Operand.Constant(ValueOf(value));

    public static Value ValueOf(object? value) => value switch
    {
        null => NullValue.Instance,
        string text => new StringValue(text),
        int number => new IntValue(number),
        double number => new FloatValue(number),
        bool boolean => BooleanValue.Of(boolean),
        object?[] items => new ListValue([.. items.Select(ValueOf)]),
        _ => throw new ArgumentException($"{value} is no value."),
    };

    public static Predicate Is(string path, Comparison comparison, object? operand) => new Predicate.Compare(Ref(path), comparison, Of(operand));

    public static Predicate Equal(string path, object? operand) => Is(path, Comparison.Equal, operand);

    public static Predicate In(string path, params object?[] choices) => new Predicate.In(Ref(path), Of(choices));

    public static Predicate IsNull(string path) => new Predicate.IsNull(Ref(path));

    public static Predicate And(params Predicate[] terms) => new Predicate.And([.. terms]);

    public static Predicate Or(params Predicate[] terms) => new Predicate.Or([.. terms]);

    public static Predicate Not(Predicate term) => new Predicate.Not(term);

    public static Predicate Items(Quantifier quantifier, string list, Predicate term) => new Predicate.Items(Ref(list), quantifier, term);

    public static Predicate Rows(Quantifier quantifier, string field, Predicate term) => new Predicate.Rows(
        field switch { "citations" => new RowSource.CitationsOf(), "citations from" => new RowSource.CitationsFrom(), _ => new RowSource.Along(Along(field)) },
        quantifier,
        term);

    public static Predicate At(string step, Predicate term) => new Predicate.At(StepTo(step), term);

    public static Predicate OfType(string type, Predicate term) => new Predicate.OfType(Type(type), term);

    public static OrderTerm Asc(string path) => new(Ref(path), Descending: false);

    public static OrderTerm Desc(string path) => new(Ref(path), Descending: true);
}
