using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;

namespace GraphApi.Neo4j.Cypher;

/// <summary>
/// Writes predicates as Cypher expressions. Where an expression only has to hold or not, as in WHERE, null stands for false, so that comparisons stay
/// what an index can answer; below a negation every expression is made two-valued.
/// </summary>
internal sealed class PredicateEmitter(StatementScope statement)
{
    private readonly ComparisonEmitter _comparisons = new(statement);

    /// <summary>The conditions of a WHERE that must all hold.</summary>
    public IEnumerable<string> Conditions(Predicate? where, PredicateScope scope) => where switch
    {
        null => [],
        Predicate.And and => and.Terms.Select(term => Emit(term, scope, exact: false)),
        _ => [Emit(where, scope, exact: false)],
    };

    private string Emit(Predicate predicate, PredicateScope scope, bool exact) => predicate switch
    {
        Predicate.And and => Join(and.Terms.Select(term => Emit(term, scope, exact)), " AND ", "true"),
        Predicate.Or or => Join(or.Terms.Select(term => Emit(term, scope, exact)), " OR ", "false"),
        Predicate.Not not => $"NOT ({Emit(not.Term, scope, exact: true)})",
        Predicate.IsNull isNull => IsNull(isNull, scope, exact),
        Predicate.Compare { Value: ValueRef.Through through } compare => Emit(new Predicate.At(through.Step, compare with { Value = through.Value }), scope, exact),
        Predicate.Compare compare => TwoValued(_comparisons.Compare(compare, scope), exact),
        Predicate.In { Value: ValueRef.Through through } @in => Emit(new Predicate.At(through.Step, @in with { Value = through.Value }), scope, exact),
        Predicate.In @in => TwoValued(_comparisons.In(@in, scope), exact),
        Predicate.Items { List: ValueRef.Through through } items => Emit(new Predicate.At(through.Step, items with { List = through.Value }), scope, exact),
        Predicate.Items items => Items(items, scope),
        Predicate.Rows rows => Rows(rows, scope),
        Predicate.At at => At(at, scope, exact),
        Predicate.OfType { Type: NodeType type } ofType => Join([$"{scope.Element}:{statement.Names.Label(type)}", .. Terms(ofType.Term, scope, exact)], " AND ", "true"),
        _ => throw new ArgumentOutOfRangeException(nameof(predicate), predicate.ToString(), "A predicate that Cypher is not written for."),
    };

    private IEnumerable<string> Terms(Predicate term, PredicateScope scope, bool exact) =>
        term is Predicate.And and ? and.Terms.Select(inner => Emit(inner, scope, exact)) : [Emit(term, scope, exact)];

    private string IsNull(Predicate.IsNull isNull, PredicateScope scope, bool exact) => isNull.Value switch
    {
        ValueRef.Through through => Emit(new Predicate.Not(new Predicate.At(through.Step, new Predicate.Not(new Predicate.IsNull(through.Value)))), scope, exact),
        ValueRef.Item => "false",
        _ => $"{ValueEmitter.Value(statement, isNull.Value, scope.Element)} IS NULL",
    };

    private string Items(Predicate.Items items, PredicateScope scope)
    {
        var item = statement.Variable('i');
        var quantifier = items.Quantifier switch
        {
            Quantifier.Some => "any",
            Quantifier.All => "all",
            Quantifier.None => "none",
            _ => throw new ArgumentOutOfRangeException(nameof(items)),
        };
        return $"{quantifier}({item} IN {ValueEmitter.Value(statement, items.List, scope.Element)} WHERE {Emit(items.Term, scope with { Item = item }, exact: true)})";
    }

    private string Rows(Predicate.Rows rows, PredicateScope scope)
    {
        var far = statement.Variable('n');
        var relationship = rows.Source is RowSource.Along ? statement.Variable('r') : null;
        var pattern = rows.Source switch
        {
            RowSource.Along { Field: var field } => GraphPattern.Along(statement.Names, field, scope.Element, relationship, far),
            RowSource.CitationsOf => GraphPattern.About(statement.Names, scope.Element, far),
            RowSource.CitationsFrom => GraphPattern.FromSource(statement.Names, scope.Element, far),
            _ => throw new ArgumentOutOfRangeException(nameof(rows)),
        };
        var inner = new PredicateScope(far, relationship);
        return rows.Quantifier switch
        {
            Quantifier.Some => Exists(pattern, Conditions(rows.Term, inner)),
            Quantifier.None => $"NOT {Exists(pattern, Conditions(rows.Term, inner))}",
            Quantifier.All => $"NOT {Exists(pattern, [Emit(new Predicate.Not(rows.Term), inner, exact: false)])}",
            _ => throw new ArgumentOutOfRangeException(nameof(rows)),
        };
    }

    private string At(Predicate.At at, PredicateScope scope, bool exact)
    {
        switch (at.Step)
        {
            case Step.ToRelationship when scope.Relationship is { } relationship:
                return Emit(at.Term, new PredicateScope(relationship), exact);
            case Step.ToEnd { IsStart: var isStart }:
                var end = statement.Variable('n');
                return Exists(GraphPattern.ToEnd(scope.Element, isStart, end), Conditions(at.Term, new PredicateScope(end)));
            case Step.Single { Field: var field }:
                var far = statement.Variable('n');
                return Exists(GraphPattern.Along(statement.Names, field, scope.Element, null, far), Conditions(at.Term, new PredicateScope(far)));
            case Step.ToSource:
                var source = statement.Variable('n');
                return Exists(GraphPattern.ToSource(statement.Names, scope.Element, source), Conditions(at.Term, new PredicateScope(source)));
            case Step.ToSubject:
                return Subject(at.Term, scope.Element, exact);
            default:
                throw new InvalidOperationException($"The plan steps to \"{at.Step}\" where there is no such step.");
        }
    }

    /// <summary>A condition on what a citation is about. Its id stands in the citation; anything else is asked of the types one by one.</summary>
    private string Subject(Predicate term, string citation, bool exact) => term switch
    {
        Predicate.And and => Join(and.Terms.Select(inner => Subject(inner, citation, exact)), " AND ", "true"),
        Predicate.Or or => Join(or.Terms.Select(inner => Subject(inner, citation, exact)), " OR ", "false"),
        Predicate.Not not => $"NOT ({Subject(not.Term, citation, exact: true)})",
        Predicate.IsNull { Value: ValueRef.Id } => "false",
        Predicate.Compare { Value: ValueRef.Id } compare => TwoValued(_comparisons.CompareText($"{citation}.subject", compare.Comparison, compare.Operand), exact),
        Predicate.In { Value: ValueRef.Id } @in => TwoValued($"{citation}.subject IN {statement.Parameter(new OperandChoices(@in.Choices, PropertyKind.String))}", exact),
        Predicate.OfType ofType => SubjectOfType(ofType, citation),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term.ToString(), "A condition on a citation's subject that Cypher is not written for."),
    };

    private string SubjectOfType(Predicate.OfType ofType, string citation)
    {
        var isOfType = $"{citation}.subjectType = {statement.Parameter(new OperandValue(new Operand.Constant(new StringValue(ofType.Type.Name)), PropertyKind.String))}";
        if (ofType.Term is Predicate.And { Terms.Length: 0 })
        {
            return isOfType;
        }

        var subject = statement.Variable(ofType.Type is NodeType ? 'n' : 'r');
        return $"({isOfType} AND " + Exists(GraphPattern.WithId(statement.Names, ofType.Type, subject, $"{citation}.subject"), Conditions(ofType.Term, new PredicateScope(subject))) + ")";
    }

    private static string Exists(string pattern, IEnumerable<string> conditions)
    {
        var where = string.Join(" AND ", conditions);
        return where.Length == 0 ? $"EXISTS {{ MATCH {pattern} }}" : $"EXISTS {{ MATCH {pattern} WHERE {where} }}";
    }

    private static string TwoValued(string expression, bool exact) => exact ? $"coalesce({expression}, false)" : expression;

    private static string Join(IEnumerable<string> terms, string separator, string none)
    {
        string[] all = [.. terms];
        return all.Length switch
        {
            0 => none,
            1 => all[0],
            _ => $"({string.Join(separator, all)})",
        };
    }
}
