using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;

namespace GraphApi.Neo4j.Cypher;

/// <summary>Writes comparisons of a stored value with an operand; null where the value is not recorded or the operand is null.</summary>
internal sealed class ComparisonEmitter(StatementScope statement)
{
    public string Compare(Predicate.Compare compare, PredicateScope scope)
    {
        var (kind, comparison, operand) = (compare.Value.Kind, compare.Comparison, compare.Operand);
        return kind switch
        {
            PropertyKind.Date or PropertyKind.PartialDate => compare.Value is ValueRef.Item
                ? CompareDateText(ValueOf(compare.Value, scope), comparison, operand)
                : CompareDays(compare.Value, scope, comparison, operand),
            PropertyKind.Int or PropertyKind.Float or PropertyKind.Boolean => comparison > Comparison.GreaterOrEqual
                ? throw Unanswerable(comparison, compare.Value)
                : $"{ValueOf(compare.Value, scope)} {Symbol(comparison)} {Parameter(operand, kind)}",
            _ => CompareText(ValueOf(compare.Value, scope), comparison, operand),
        };
    }

    public string In(Predicate.In @in, PredicateScope scope)
    {
        var kind = @in.Value.Kind;
        var among = $"{ValueOf(@in.Value, scope)} IN {statement.Parameter(new OperandChoices(@in.Choices, kind))}";

        // The index over a date is that of its first day.
        return kind is PropertyKind.Date or PropertyKind.PartialDate && @in.Value is not ValueRef.Item
            ? $"({scope.Element}.{GraphNames.FirstDay(@in.Value)} IN {statement.Parameter(new OperandFirstDays(@in.Choices))} AND {among})"
            : among;
    }

    /// <summary>Compares a text, an expression, by code point.</summary>
    public string CompareText(string text, Comparison comparison, Operand operand) => comparison switch
    {
        Comparison.Equal or Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => $"{text} {Symbol(comparison)} {Parameter(operand, PropertyKind.String)}",
        Comparison.Within => throw new InvalidOperationException("The plan compares a text by \"within\", which has no meaning for it."),
        _ => CompareOrder(text, comparison, new OrderedOperand(operand)),
    };

    /// <summary>Compares a text with one of the request by their order.</summary>
    public string CompareOrder<T>(string text, Comparison comparison, T source)
        where T : ParameterSource, IOrderedText
    {
        var parameter = statement.Parameter(source);
        var plain = $"{text} {Symbol(comparison)} {parameter}";
        if (!statement.ComparesByCodePoint)
        {
            return plain;
        }

        var characters = statement.Parameter(new HighCharacters(source));
        var (fulfils, fails) = comparison is Comparison.Less or Comparison.LessOrEqual ? (1, 2) : (2, 1);
        return $"({Differs(fulfils)} OR ({plain} AND NOT {Differs(fails)}))";

        string Differs(int pattern)
        {
            var character = statement.Variable('c');
            return $"any({character} IN {characters} WHERE left({text}, {character}[0]) = left({parameter}, {character}[0]) "
                + $"AND substring({text}, {character}[0], 1) =~ {character}[{pattern}])";
        }
    }

    private string CompareDays(ValueRef date, PredicateScope scope, Comparison comparison, Operand operand)
    {
        var first = $"{scope.Element}.{GraphNames.FirstDay(date)}";
        var last = $"{scope.Element}.{GraphNames.LastDay(date)}";
        return comparison switch
        {
            // No two texts stand for the same interval.
            Comparison.Equal => $"({first} = {Day(operand, isFirst: true)} AND {last} = {Day(operand, isFirst: false)})",
            Comparison.Less => $"{last} < {Day(operand, isFirst: true)}",
            Comparison.LessOrEqual => $"{last} <= {Day(operand, isFirst: false)}",
            Comparison.Greater => $"{first} > {Day(operand, isFirst: false)}",
            Comparison.GreaterOrEqual => $"{first} >= {Day(operand, isFirst: true)}",
            Comparison.Within => $"({first} >= {Day(operand, isFirst: true)} AND {last} <= {Day(operand, isFirst: false)})",
            _ => throw Unanswerable(comparison, date),
        };
    }

    /// <summary>Compares a date that is stored as a text alone; the bounds are by its length: 4, 7 or 10 characters.</summary>
    private string CompareDateText(string date, Comparison comparison, Operand operand)
    {
        return comparison switch
        {
            Comparison.Equal => $"{date} = {Parameter(operand, PropertyKind.String)}",
            Comparison.Less => AtMost(new DateTextBounds(operand, FromFirst: true, Offset: -1, IsLower: false)),
            Comparison.LessOrEqual => AtMost(new DateTextBounds(operand, FromFirst: false, Offset: 0, IsLower: false)),
            Comparison.Greater => AtLeast(new DateTextBounds(operand, FromFirst: false, Offset: 1, IsLower: true)),
            Comparison.GreaterOrEqual => AtLeast(new DateTextBounds(operand, FromFirst: true, Offset: 0, IsLower: true)),
            Comparison.Within => $"({AtLeast(new DateTextBounds(operand, FromFirst: true, Offset: 0, IsLower: true))} "
                + $"AND {AtMost(new DateTextBounds(operand, FromFirst: false, Offset: 0, IsLower: false))})",
            _ => throw new InvalidOperationException($"The plan compares a date by {comparison}, which has no meaning for it."),
        };

        string AtMost(DateTextBounds bounds) => $"{date} <= {Bound(bounds)}";

        string AtLeast(DateTextBounds bounds) => $"{date} >= {Bound(bounds)}";

        string Bound(DateTextBounds bounds) => $"{statement.Parameter(bounds)}[size({date}) / 3 - 1]";
    }

    private string Day(Operand operand, bool isFirst) => statement.Parameter(new OperandDay(operand, isFirst));

    private string Parameter(Operand operand, PropertyKind kind) => statement.Parameter(new OperandValue(operand, kind));

    private string ValueOf(ValueRef value, PredicateScope scope) => value is ValueRef.Item
        ? scope.Item ?? throw new InvalidOperationException("The plan names a list's item outside any quantifier over a list.")
        : ValueEmitter.Value(statement, value, scope.Element);

    private static string Symbol(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Contains => "CONTAINS",
        Comparison.StartsWith => "STARTS WITH",
        Comparison.EndsWith => "ENDS WITH",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    private static InvalidOperationException Unanswerable(Comparison comparison, ValueRef value) =>
        new($"The plan compares \"{value}\" by {comparison}, which has no meaning for a value of kind {value.Kind}.");
}
