using GraphApi.Plan.Predicates;

namespace GraphApi.Compiler.Operations;

/// <summary>The fields of a corroboration.</summary>
internal static class CorroborationNames
{
    public static CorroborationValue Value(string field) => field switch
    {
        "publishers" => CorroborationValue.Publishers,
        "sources" => CorroborationValue.Sources,
        "level" => CorroborationValue.Level,
        "sourceKinds" => CorroborationValue.SourceKinds,
        "perspectives" => CorroborationValue.Perspectives,
        "disputed" => CorroborationValue.Disputed,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A corroboration has no such field."),
    };
}
