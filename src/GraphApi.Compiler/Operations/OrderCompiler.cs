using System.Collections.Immutable;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Scopes;

namespace GraphApi.Compiler.Operations;

/// <summary>Turns <c>order</c> into terms. A repeated criterion decides nothing and is left out.</summary>
internal sealed class OrderCompiler(GraphModel model, TimeScope scope)
{
    public ImmutableArray<OrderTerm> Compile(Input? order, FilterSubject subject) =>
        order is null || order.IsNull
            ? []
            : [.. order.Items.Select(item => Criterion(item, subject)).DistinctBy(term => term.Value.ToString())];

    private OrderTerm Criterion(Input entry, FilterSubject subject)
    {
        var (name, input) = entry.Fields.First();
        if (name == ApiNames.Relationship && subject.Along is { } along)
        {
            return Through(new Step.ToRelationship(), input, FilterSubject.Of(along.Relationship));
        }

        if (subject.FindProperty(name) is { } property)
        {
            return new OrderTerm(new ValueRef.OfProperty(property), IsDescending(input));
        }

        if (subject.FindRelationshipField(name) is { } field)
        {
            return Through(new Step.Single(field), input, FilterSubject.Of(field.Far));
        }

        if (name == ApiNames.SourceField)
        {
            return Through(new Step.ToSource(), input, FilterSubject.Of(model.Evidence!.Source));
        }

        if (name == "corroboration")
        {
            var (value, direction) = input.Fields.First();
            return new OrderTerm(new ValueRef.OfCorroboration(CorroborationNames.Value(value), scope.KnownBy), IsDescending(direction));
        }

        return new OrderTerm(
            name switch
            {
                "id" => new ValueRef.Id(),
                "label" => new ValueRef.Label(),
                "knownSince" => new ValueRef.KnownSince(scope.KnownBy),
                _ => throw new ArgumentOutOfRangeException(nameof(entry), name, "A criterion that the schema has and the compiler does not know."),
            },
            IsDescending(input));
    }

    private OrderTerm Through(Step step, Input input, FilterSubject subject)
    {
        var inner = Criterion(input, subject);
        return inner with { Value = new ValueRef.Through(step, inner.Value) };
    }

    private static bool IsDescending(Input direction) => direction.Structural is EnumValue { Value: "DESC" };
}
