using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Predicates;

namespace GraphApi.Compiler.Operations;

/// <summary>Turns <c>where</c> into a predicate: all given fields must hold; null for a condition on an object counts as left out.</summary>
internal sealed class FilterCompiler(GraphModel model)
{
    /// <summary>The predicate of a <c>where</c>; null where nothing filters.</summary>
    public Predicate? Compile(Input? where, FilterSubject subject)
    {
        var predicate = where is null || where.IsNull ? Predicate.True : Object(where, subject);
        return predicate is Predicate.And { Terms.Length: 0 } ? null : predicate;
    }

    private Predicate Object(Input filter, FilterSubject subject) =>
        Predicate.All(filter.Fields.Where(field => !field.Input.IsNull).Select(field => Field(field.Name, field.Input, subject)));

    private Predicate Field(string name, Input input, FilterSubject subject)
    {
        switch (name)
        {
            case "and":
                return Predicate.All(input.Items.Select(item => Object(item, subject)));
            case "or":
                return Predicate.Any(input.Items.Select(item => Object(item, subject)));
            case "id":
                return Operations(new ValueRef.Id(), input);
            case ApiNames.Relationship when subject.Along is { } along:
                return Predicate.AtAlways(new Step.ToRelationship(), Object(input, FilterSubject.Of(along.Relationship)));
        }

        if (subject.FindProperty(name) is { } property)
        {
            var value = new ValueRef.OfProperty(property);
            return property.IsList ? Items(value, property.Kind, input) : Operations(value, input);
        }

        if (subject.FindRelationshipField(name) is { } field)
        {
            return field.IsSingle
                ? Predicate.AtAlways(new Step.Single(field), Object(input, FilterSubject.Of(field.Far)))
                : Rows(new RowSource.Along(field), FilterSubject.OfRow(field), input);
        }

        if (subject.FindNarrowing(name) is { } type)
        {
            return new Predicate.OfType(type, Object(input, FilterSubject.Of(type)));
        }

        return name switch
        {
            "label" => Operations(new ValueRef.Label(), input),
            "knownSince" => Operations(new ValueRef.KnownSince(null), input),
            "corroboration" => Corroboration(input),
            ApiNames.CitationsField => Rows(
                subject.IsSource ? new RowSource.CitationsFrom() : new RowSource.CitationsOf(), FilterSubject.Of(model.Evidence!.Citation), input),
            ApiNames.SourceField => Predicate.AtAlways(new Step.ToSource(), Object(input, FilterSubject.Of(model.Evidence!.Source))),
            ApiNames.SubjectField => Predicate.AtAlways(new Step.ToSubject(), Object(input, FilterSubject.OfAnything(model))),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A filter field that the schema has and the compiler does not know."),
        };
    }

    private Predicate Corroboration(Input input) =>
        Predicate.All(input.Fields.Where(field => !field.Input.IsNull).Select(field => field.Name switch
        {
            "and" => Predicate.All(field.Input.Items.Select(Corroboration)),
            "or" => Predicate.Any(field.Input.Items.Select(Corroboration)),
            "sourceKinds" => Items(new ValueRef.OfCorroboration(CorroborationValue.SourceKinds, null), PropertyKind.Enum, field.Input),
            "perspectives" => Items(new ValueRef.OfCorroboration(CorroborationValue.Perspectives, null), PropertyKind.Enum, field.Input),
            _ => Operations(new ValueRef.OfCorroboration(CorroborationNames.Value(field.Name), null), field.Input),
        }));

    private Predicate Rows(RowSource source, FilterSubject subject, Input input) =>
        Quantified(input, (quantifier, inner) => new Predicate.Rows(source, quantifier, inner is null ? Predicate.True : Object(inner, subject)));

    private static Predicate Items(ValueRef list, PropertyKind kind, Input input) =>
        Quantified(input, (quantifier, inner) => new Predicate.Items(list, quantifier, inner is null ? Predicate.True : Operations(new ValueRef.Item(kind), inner)));

    /// <summary>The quantifiers of a list filter; the function gets null for <c>any</c>, which asks for existence alone.</summary>
    private static Predicate Quantified(Input input, Func<Quantifier, Input?, Predicate> predicate) =>
        Predicate.All(input.Fields.Where(field => !field.Input.IsNull).Select(field => field.Name switch
        {
            "some" => predicate(Quantifier.Some, field.Input),
            "all" => predicate(Quantifier.All, field.Input),
            "none" => predicate(Quantifier.None, field.Input),
            "any" => predicate(field.Input.Structural is BooleanValue { Value: true } ? Quantifier.Some : Quantifier.None, null),
            _ => throw new ArgumentOutOfRangeException(nameof(input), field.Name, "A quantifier that the compiler does not know."),
        }));

    private static Predicate Operations(ValueRef value, Input input) =>
        Predicate.All(input.Fields.Select(field => Operation(value, field.Name, field.Input)));

    /// <summary>One operator. Every n-form is the negation of its plain form; null is compared with by <c>eq</c> alone.</summary>
    private static Predicate Operation(ValueRef value, string name, Input input)
    {
        if (name[0] == 'n')
        {
            return Predicate.Negate(Operation(value, name[1..], input));
        }

        if (input.IsNull)
        {
            return name == "eq" ? new Predicate.IsNull(value) : Predicate.False;
        }

        var operand = input.ToOperand();
        return name == "in" ? new Predicate.In(value, operand) : new Predicate.Compare(value, Comparison(name), operand);
    }

    private static Comparison Comparison(string name) => name switch
    {
        "eq" => Plan.Predicates.Comparison.Equal,
        "lt" => Plan.Predicates.Comparison.Less,
        "lte" => Plan.Predicates.Comparison.LessOrEqual,
        "gt" => Plan.Predicates.Comparison.Greater,
        "gte" => Plan.Predicates.Comparison.GreaterOrEqual,
        "within" => Plan.Predicates.Comparison.Within,
        "contains" => Plan.Predicates.Comparison.Contains,
        "startsWith" => Plan.Predicates.Comparison.StartsWith,
        "endsWith" => Plan.Predicates.Comparison.EndsWith,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "An operator that the compiler does not know."),
    };
}
