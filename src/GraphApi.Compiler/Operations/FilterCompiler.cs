using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Scopes;

namespace GraphApi.Compiler.Operations;

/// <summary>
/// Turns <c>where</c> into a predicate: all given fields must hold; null for a condition on an object counts as left out. What the scope hides is in no
/// relationship, citation or corroboration that a filter asks for.
/// </summary>
internal sealed class FilterCompiler(GraphModel model, TimeScope scope)
{
    private readonly Visibility _visibility = new(model, scope);

    /// <summary>The predicate of a <c>where</c> and of what is visible; null where nothing filters.</summary>
    public Predicate? Compile(Input? where, FilterSubject subject, Predicate? visible)
    {
        var filter = where is null || where.IsNull ? Predicate.True : Object(where, subject);
        var predicate = visible is null ? filter : Predicate.All([filter, visible]);
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
                ? Predicate.AtAlways(new Step.Single(field), Object(input, FilterSubject.Of(field.Far, isVisible: _visibility.OfSet(field.Far) is null)))
                : Rows(new RowSource.Along(field), FilterSubject.OfRow(field), _visibility.OfRow(field, subject.IsVisible), input);
        }

        if (subject.FindNarrowing(name) is { } type)
        {
            return new Predicate.OfType(type, Object(input, FilterSubject.Of(type, subject.IsVisible)));
        }

        return name switch
        {
            "label" => Operations(new ValueRef.Label(), input),
            "knownSince" => Operations(new ValueRef.KnownSince(scope.KnownBy), input),
            "corroboration" => Corroboration(input),
            ApiNames.CitationsField => Rows(
                subject.IsSource ? new RowSource.CitationsFrom() : new RowSource.CitationsOf(),
                FilterSubject.Of(model.Evidence!.Citation),
                _visibility.OfCitation(subject.IsVisible && !subject.IsSource ? null : _visibility.Subjects(), subject.IsVisible && subject.IsSource),
                input),
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
            "sourceKinds" => Items(new ValueRef.OfCorroboration(CorroborationValue.SourceKinds, scope.KnownBy), PropertyKind.Enum, field.Input),
            "perspectives" => Items(new ValueRef.OfCorroboration(CorroborationValue.Perspectives, scope.KnownBy), PropertyKind.Enum, field.Input),
            _ => Operations(new ValueRef.OfCorroboration(CorroborationNames.Value(field.Name), scope.KnownBy), field.Input),
        }));

    /// <param name="source">The rows.</param>
    /// <param name="subject">What each is.</param>
    /// <param name="visible">Which of them the scope leaves; null for all.</param>
    /// <param name="input">The quantifiers.</param>
    private Predicate Rows(RowSource source, FilterSubject subject, Predicate? visible, Input input) =>
        Quantified(input, (quantifier, inner) =>
        {
            var term = inner is null ? Predicate.True : Object(inner, subject);
            return new Predicate.Rows(source, quantifier, (visible, quantifier) switch
            {
                (null, _) => term,
                (_, Quantifier.All) => Predicate.Any([Predicate.Negate(visible), term]),
                _ => Predicate.All([term, visible]),
            });
        });

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

        if (value is ValueRef.KnownSince { KnownBy: { } day })
        {
            // A date later than the scope's is not recorded under it.
            var known = new Predicate.Compare(value.Unscoped, Plan.Predicates.Comparison.LessOrEqual, day);
            return input.IsNull && name == "eq" ? Predicate.Negate(known) : Predicate.All([known, Operation(value.Unscoped, name, input)]);
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
