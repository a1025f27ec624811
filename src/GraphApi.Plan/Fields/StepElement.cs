namespace GraphApi.Plan.Fields;

/// <summary>What one step of a walk is made of.</summary>
public enum StepElement
{
    Relationship,

    /// <summary>The record that the step comes from.</summary>
    From,

    /// <summary>The record that the step leads to.</summary>
    To,
}
