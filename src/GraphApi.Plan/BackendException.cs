namespace GraphApi.Plan;

/// <summary>A backend cannot answer; the message says what is wrong in words for whoever runs the server.</summary>
public sealed class BackendException(BackendTrouble trouble, string message, Exception? cause = null) : Exception(message, cause)
{
    public BackendTrouble Trouble => trouble;
}
