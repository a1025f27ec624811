using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Types;
using GraphApi.Memory.Steps;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>Binds predicates to the columns of a snapshot and to the operands of a request.</summary>
internal sealed class PredicateBinder(GraphSnapshot snapshot, CoercedVariables variables)
{
    public RowTest Bind(Predicate predicate, RowScope scope) => predicate switch
    {
        Predicate.And and => AllTest.Of(and.Terms.Select(term => Bind(term, scope))),
        Predicate.Or or => AnyTest.Of(or.Terms.Select(term => Bind(term, scope))),
        Predicate.Not not => NotTest.Of(Bind(not.Term, scope)),
        Predicate.IsNull { Value: ValueRef.Through through } => NotTest.Of(BindStep(through.Step, new Predicate.Not(new Predicate.IsNull(through.Value)), scope)),
        Predicate.IsNull { Value: ValueRef.Item } => RowTest.Never,
        Predicate.IsNull isNull => snapshot.Column(scope.Table, isNull.Value).IsNull,
        Predicate.Compare { Value: ValueRef.Through through } compare => BindStep(through.Step, compare with { Value = through.Value }, scope),
        Predicate.Compare compare => BindCompare(compare, scope),
        Predicate.In { Value: ValueRef.Through through } @in => BindStep(through.Step, @in with { Value = through.Value }, scope),
        Predicate.In @in => BindIn(@in, scope),
        Predicate.Items items => BindItems(items, scope),
        Predicate.Rows rows => BindRows(rows, scope),
        Predicate.At at => BindStep(at.Step, at.Term, scope),
        Predicate.OfType ofType => ofType.Type == scope.Table.Type ? Bind(ofType.Term, scope) : RowTest.Never,
        _ => throw new ArgumentOutOfRangeException(nameof(predicate), predicate.GetType().Name, "A predicate that the embedded backend does not know."),
    };

    /// <summary>Binds a predicate on the rows of a relationship field: the far records, each with its relationship.</summary>
    public RowFilter BindRows(Predicate predicate, RelationshipField field) =>
        new(BindEach([.. field.Far.Types.Select(snapshot.Table)], predicate, snapshot.Table(field.Relationship)));

    private RowTest BindCompare(Predicate.Compare compare, RowScope scope)
    {
        var operand = compare.Operand.Resolve(variables);
        if (operand is NullValue)
        {
            return RowTest.Never;
        }

        return compare.Value is ValueRef.Item
            ? ItemTest.Of(ItemsOf(scope).Compare(compare.Comparison, operand))
            : snapshot.Column(scope.Table, compare.Value).Compare(compare.Comparison, operand);
    }

    private RowTest BindIn(Predicate.In @in, RowScope scope)
    {
        var choices = OperandChoices.Of(@in.Choices.Resolve(variables));
        if (choices.Length == 0)
        {
            return RowTest.Never;
        }

        return @in.Value is ValueRef.Item
            ? ItemTest.Of(ItemsOf(scope).Among(choices))
            : snapshot.Column(scope.Table, @in.Value).Among(choices);
    }

    private RowTest BindItems(Predicate.Items items, RowScope scope)
    {
        if (items.List is ValueRef.Through through)
        {
            return BindStep(through.Step, items with { List = through.Value }, scope);
        }

        var list = (ItemColumn)snapshot.Column(scope.Table, items.List);
        return list.Quantify(items.Quantifier, Bind(items.Term, scope with { Items = list.Meaning }));
    }

    private RowTest BindRows(Predicate.Rows rows, RowScope scope)
    {
        var source = ListSources.Of(snapshot, scope.Table, rows.Source);
        var byType = BindEach(source.Tables, rows.Term, source.Relationships);
        var tests = source.Tables.Select(table => byType[table.Type.Ordinal]).ToArray();
        var never = tests.All(test => test == RowTest.Never);
        if (never || tests.All(test => test == RowTest.Always))
        {
            return BindUniform(rows.Quantifier, never, source);
        }

        return new RowsTest(source, rows.Quantifier, new RowFilter(byType));
    }

    /// <summary>Where every row gives the same answer, it is enough to know whether there is a row.</summary>
    private static RowTest BindUniform(Quantifier quantifier, bool never, ListSource source) => (quantifier, never) switch
    {
        (Quantifier.Some, true) => RowTest.Never,
        (Quantifier.Some, false) => new PresenceTest(source),
        (Quantifier.All, true) or (Quantifier.None, false) => NotTest.Of(new PresenceTest(source)),
        _ => RowTest.Always,
    };

    private StepTest BindStep(Step step, Predicate term, RowScope scope)
    {
        var path = StepPath.Of(snapshot, step, scope.Table, scope.Relationship);
        return new StepTest(path.Operator, BindEach(path.Tables, term, relationships: null));
    }

    private RowTest?[] BindEach(IReadOnlyList<StoredTable> tables, Predicate term, StoredTable? relationships)
    {
        var byType = new RowTest?[snapshot.Dataset.Model.ElementTypeCount];
        foreach (var table in tables)
        {
            byType[table.Type.Ordinal] = Bind(term, new RowScope(table, relationships, Items: null));
        }

        return byType;
    }

    private static CodeMeaning ItemsOf(RowScope scope) =>
        scope.Items ?? throw new InvalidOperationException("The plan names a list's item outside any quantifier over a list.");
}
