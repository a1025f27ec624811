namespace GraphApi.Plan.Predicates;

/// <summary>The values of a corroboration.</summary>
public enum CorroborationValue
{
    Publishers,
    Sources,
    Level,
    SourceKinds,
    Perspectives,
    Disputed,
}
