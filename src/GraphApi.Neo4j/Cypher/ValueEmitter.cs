using System.Collections.Immutable;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Scopes;

namespace GraphApi.Neo4j.Cypher;

/// <summary>Writes the value of an element as an expression: what is stored, or what the sources of a time make of it.</summary>
internal static class ValueEmitter
{
    public static string Value(StatementScope statement, ValueRef value, string element) => value switch
    {
        ValueRef.OfCorroboration { KnownBy: { } day, Value: var part } => Corroboration(statement, part, day, element),
        _ => IfKnown(statement, value, element, GraphNames.Property(value)),
    };

    /// <summary>The first day of a date.</summary>
    public static string FirstDay(StatementScope statement, ValueRef date, string element) => IfKnown(statement, date, element, GraphNames.FirstDay(date));

    /// <summary>The last day of a date.</summary>
    public static string LastDay(StatementScope statement, ValueRef date, string element) => IfKnown(statement, date, element, GraphNames.LastDay(date));

    /// <summary>A stored property; null where it is a date since when something is known and a scope hides it.</summary>
    private static string IfKnown(StatementScope statement, ValueRef value, string element, string property) => value is ValueRef.KnownSince { KnownBy: { } day }
        ? $"CASE WHEN {element}.{GraphNames.LastDay(value)} <= {statement.Parameter(new OperandDay(day, IsFirst: false))} THEN {element}.{property} END"
        : $"{element}.{property}";

    private static string Corroboration(StatementScope statement, CorroborationValue part, Operand day, string element) => part switch
    {
        CorroborationValue.Publishers => Publishers(statement, day, element),
        CorroborationValue.Sources => Sources(statement, day, element),
        CorroborationValue.Level =>
            $"CASE WHEN {Publishers(statement, day, element)} >= 2 THEN 'CORROBORATED' WHEN {Sources(statement, day, element)} > 0 THEN 'SINGLE_SOURCE' ELSE 'UNSUPPORTED' END",
        CorroborationValue.SourceKinds => Names(statement, day, element, Evidence(statement).SourceKind),
        CorroborationValue.Perspectives => Names(statement, day, element, Evidence(statement).Perspective),
        CorroborationValue.Disputed => $"EXISTS {{ {Cited(statement, EvidenceTypes.Disputes, day, element, statement.Variable('n'))} }}",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A value of a corroboration that Cypher is not written for."),
    };

    private static string Publishers(StatementScope statement, Operand day, string element)
    {
        var source = statement.Variable('n');
        var publisher = $"{source}.{GraphNames.Property(Evidence(statement).Publisher)}";
        var cited = Cited(statement, EvidenceTypes.Supports, day, element, source);
        return $"COUNT {{ {cited} AND {publisher} IS NOT NULL RETURN DISTINCT {publisher} AS {statement.Variable('k')} }}";
    }

    private static string Sources(StatementScope statement, Operand day, string element)
    {
        var source = statement.Variable('n');
        return $"COUNT {{ {Cited(statement, EvidenceTypes.Supports, day, element, source)} RETURN DISTINCT {source} }}";
    }

    private static string Names(StatementScope statement, Operand day, string element, Property property)
    {
        var (source, name) = (statement.Variable('n'), statement.Variable('k'));
        var cited = Cited(statement, EvidenceTypes.Supports, day, element, source);
        return $"COLLECT {{ {cited} RETURN DISTINCT {source}.{GraphNames.Property(property)} AS {name} ORDER BY {name} }}";
    }

    /// <summary>The sources of a time whose citations about the element have the stance: MATCH and WHERE.</summary>
    private static string Cited(StatementScope statement, string stance, Operand day, string element, string source)
    {
        var (names, evidence, citation) = (statement.Names, Evidence(statement), statement.Variable('n'));
        var visible = new Visibility(names.Model, new TimeScope(AsOf: null, day)).OfType(evidence.Source);
        var stanceName = statement.Parameter(new OperandValue(new Operand.Constant(new StringValue(stance)), PropertyKind.String));
        ImmutableArray<string> conditions =
        [
            $"{citation}.{GraphNames.Property(evidence.Stance)} = {stanceName}",
            .. new PredicateEmitter(statement).Conditions(visible, new PredicateScope(source)),
        ];
        return $"MATCH {GraphPattern.About(names, element, citation)}, {GraphPattern.ToSource(names, citation, source)} WHERE {string.Join(" AND ", conditions)}";
    }

    private static EvidenceTypes Evidence(StatementScope statement) => GraphPattern.Evidence(statement.Names);
}
