namespace GraphApi.Model.Types;

/// <summary>Which way a relationship field walks its relationships.</summary>
public enum Direction
{
    /// <summary>From start to end.</summary>
    Out,

    /// <summary>From end to start.</summary>
    In,

    /// <summary>Both ways: one field of one type for a relationship that has no direction in meaning.</summary>
    Both,
}
