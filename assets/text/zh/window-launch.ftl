# Opening the window, and what stands in the way of it.

launch-no-display = 提示：这里没有显示器（DISPLAY 和 WAYLAND_DISPLAY 都没有设置），因此不打开窗口，改为文字模式
fault-driver = 窗口需要 Vulkan、Metal 或 Direct3D 12 来绘图，但没有找到任何相应的驱动程序
fault-driver-help = 请安装显卡驱动程序；没有显卡也可以用软件绘图：在 Debian 和 Ubuntu 上运行 `apt install mesa-vulkan-drivers`
    要用文字模式：coserve play --text
fault-display = 无法打开显示器（{ $named }）
fault-display-help = 请在桌面环境中启动，或改正那里的设置
    要用文字模式：coserve play --text
fault-window = 无法打开窗口：{ $why }
fault-window-help = 请检查显卡驱动程序
    要用文字模式：coserve play --text
fault-window-broke = 窗口因故障关闭，见上；本班可以继续
